using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The CPU.</summary>
    public static readonly Device CPU = new(DeviceType.CPU);

    /// <summary>No memory at all; not offered by this engine.</summary>
    public static readonly Device META = new(DeviceType.META);

    /// <summary>The current CUDA device; this engine refuses to put tensors there and says which engine does.</summary>
    public static Device CUDA => InitializeDevice(new Device(DeviceType.CUDA));

    /// <summary>The Metal device; this engine refuses to put tensors there and says which engine does.</summary>
    public static Device MPS => InitializeDevice(new Device(DeviceType.MPS));

    /// <summary>A device from its description.</summary>
    public static Device device(string description) => InitializeDevice(new Device(description));

    /// <summary>A device from the name of its kind and its number.</summary>
    public static Device device(string deviceType, int index = -1) => InitializeDevice(new Device(deviceType, index));

    /// <summary>A device from its kind and its number.</summary>
    public static Device device(DeviceType deviceType, int index = -1) => InitializeDevice(new Device(deviceType, index));

    /// <summary>A CUDA device by its number.</summary>
    public static Device device(int index) => InitializeDevice(new Device(index));

    /// <summary>False: this engine has no native code.</summary>
    public static bool cuda_is_available() => false;

    /// <summary>False: this engine has no native code.</summary>
    public static bool mps_is_available() => false;

    /// <summary>The device of new tensors: the CPU.</summary>
    public static Device get_default_device() => CPU;

    /// <summary>Throws for a device that this engine does not have, which is every one but the CPU.</summary>
    public static void set_default_device(Device device) => InitializeDevice(device);

    /// <summary>Throws for a device that this engine does not have, which is every one but the CPU.</summary>
    public static void set_default_device(string device) => InitializeDevice(new Device(device));

    /// <summary>The device, or the CPU for null. Throws for a device that this engine does not have.</summary>
    public static Device InitializeDevice(Device? device)
    {
        if (device is null || device.type == DeviceType.CPU) return device ?? CPU;
        throw new InvalidOperationException(Messages.NoSuchDevice(device));
    }

    /// <summary>Checks that the kind of device is there.</summary>
    public static void InitializeDeviceType(DeviceType deviceType) => InitializeDevice(new Device(deviceType));

    /// <summary>True if the kind of device is there.</summary>
    public static bool TryInitializeDeviceType(DeviceType deviceType) => deviceType == DeviceType.CPU;

    /// <summary>CUDA, as far as this engine knows it.</summary>
    public static class cuda
    {
        /// <summary>False: this engine has no native code.</summary>
        public static bool is_available() => false;

        /// <summary>0.</summary>
        public static int device_count() => 0;

        /// <summary>False: this engine has no native code.</summary>
        public static bool is_cudnn_available() => false;

        /// <summary>Starts the default generator again from a seed, as torch.manual_seed does.</summary>
        public static void manual_seed(long seed) => torch.manual_seed(seed);

        /// <summary>Starts the default generator again from a seed, as torch.manual_seed does.</summary>
        public static void manual_seed_all(long seed) => torch.manual_seed(seed);

        /// <summary>Returns at once: every operation of this engine is done when it returns.</summary>
        public static void synchronize(Device? device = null) => InitializeDevice(device);
    }
}
