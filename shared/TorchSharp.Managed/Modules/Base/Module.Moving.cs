using TorchSharp.Engine;
using TorchSharp.Modules;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Converts the parameters and buffers of real numbers to the dtype of a tensor.</summary>
            public Module _to(Tensor other, bool non_blocking) => _to(other.device, other.dtype, non_blocking);

            /// <summary>Converts the parameters and buffers of real numbers; the device can only be the CPU.</summary>
            protected internal virtual Module _to(Device device, ScalarType dtype, bool non_blocking)
            {
                InitializeDevice(device);
                return _to(dtype, non_blocking);
            }

            /// <summary>The device can only be the CPU, where the module is already.</summary>
            protected internal virtual Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking)
            {
                InitializeDevice(new Device(deviceType, deviceIndex));
                return this;
            }

            /// <summary>Converts the parameters and buffers of real numbers. They stay the same objects, so an optimiser keeps them.</summary>
            protected internal virtual Module _to(ScalarType dtype, bool non_blocking)
            {
                if (!dtype.IsFloating()) throw new ArgumentException(Messages.ModuleDType(dtype, GetName()));
                foreach ((_, Module part) in named_children()) part._to(dtype, non_blocking);
                foreach ((_, Parameter parameter) in named_parameters(false)) Convert(parameter, dtype);
                foreach ((_, Tensor buffer) in named_buffers(false)) Convert(buffer, dtype);
                return this;
            }

            private static void Convert(Tensor tensor, ScalarType dtype)
            {
                if (!tensor.is_floating_point() || tensor.dtype == dtype) return;
                tensor.Become(Make.Copy(tensor, dtype));
                if (tensor.Grad is not null) Convert(tensor.Grad, dtype);
            }
        }
    }
}
