namespace TorchSharp;

/// <summary>Converting the parameters and buffers of modules; each returns the module itself.</summary>
public static class ModuleExtensionMethods
{
    /// <summary>Parameters and buffers of real numbers in another dtype.</summary>
    public static T to<T>(this T module, ScalarType type, bool non_blocking = false) where T : torch.nn.Module =>
        (T)module._to(type, non_blocking);

    /// <summary>Parameters and buffers of real numbers in another dtype; the device can only be the CPU.</summary>
    public static T to<T>(this T module, torch.Device device, ScalarType type, bool non_blocking = false) where T : torch.nn.Module =>
        (T)module._to(device, type, non_blocking);

    /// <summary>On a device, which can only be the CPU.</summary>
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module =>
        (T)module._to(deviceType, deviceIndex, non_blocking);

    /// <summary>On a device, which can only be the CPU.</summary>
    public static T to<T>(this T module, torch.Device device, bool non_blocking = false) where T : torch.nn.Module =>
        (T)module._to(device.type, device.index, non_blocking);

    /// <summary>On a device, which can only be the CPU.</summary>
    public static T to<T>(this T module, string device, bool non_blocking = false) where T : torch.nn.Module =>
        module.to(new torch.Device(device), non_blocking);

    /// <summary>Parameters and buffers of real numbers in the dtype of a tensor.</summary>
    public static T to<T>(this T module, Tensor other, bool non_blocking = false) where T : torch.nn.Module =>
        (T)module._to(other.device, other.dtype, non_blocking);

    /// <summary>On the CPU, where it is.</summary>
    public static T cpu<T>(this T module, bool non_blocking = false) where T : torch.nn.Module =>
        (T)module._to(DeviceType.CPU, -1, non_blocking);

    /// <summary>On a GPU; this engine refuses and says which engine does it.</summary>
    public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module =>
        (T)module._to(DeviceType.CUDA, deviceIndex, non_blocking);

    /// <summary>Parameters and buffers of real numbers as Float16, which this engine refuses.</summary>
    public static T half<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => module.to(ScalarType.Float16, non_blocking);

    /// <summary>Parameters and buffers of real numbers as BFloat16, which this engine refuses.</summary>
    public static T bfloat16<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => module.to(ScalarType.BFloat16, non_blocking);

    /// <summary>Parameters and buffers of real numbers as Float32.</summary>
    public static T @float<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => module.to(ScalarType.Float32, non_blocking);

    /// <summary>Parameters and buffers of real numbers as Float64.</summary>
    public static T @double<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => module.to(ScalarType.Float64, non_blocking);
}
