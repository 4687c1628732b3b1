namespace TorchSharp;

public static partial class torch
{
    /// <summary>How upsample fills in between.</summary>
    public enum UpsampleMode
    {
        /// <summary>The nearest element.</summary>
        Nearest = 0,

        /// <summary>Straight lines, for sequences.</summary>
        Linear = 1,

        /// <summary>Straight lines along both dimensions of an image.</summary>
        Bilinear = 2,

        /// <summary>Cubic curves along both dimensions of an image.</summary>
        Bicubic = 3,

        /// <summary>Straight lines along the three dimensions of a volume.</summary>
        Trilinear = 4,
    }

    /// <summary>How interpolate fills in between.</summary>
    public enum InterpolationMode
    {
        /// <summary>The nearest element, counted from the corner of its cell.</summary>
        Nearest = 0,

        /// <summary>Straight lines, for sequences.</summary>
        Linear = 1,

        /// <summary>Straight lines along both dimensions of an image.</summary>
        Bilinear = 2,

        /// <summary>Cubic curves along both dimensions of an image.</summary>
        Bicubic = 3,

        /// <summary>Straight lines along the three dimensions of a volume.</summary>
        Trilinear = 4,

        /// <summary>The mean of what each output covers.</summary>
        Area = 5,

        /// <summary>The nearest element, counted from the middle of its cell.</summary>
        NearestExact = 6,
    }

    /// <summary>How grid_sample fills in between.</summary>
    public enum GridSampleMode
    {
        /// <summary>The nearest element.</summary>
        Nearest = 0,

        /// <summary>Straight lines along all dimensions.</summary>
        Bilinear = 2,
    }

    /// <summary>What grid_sample finds outside the input.</summary>
    public enum GridSamplePaddingMode
    {
        /// <summary>Zeros.</summary>
        Zeros = 0,

        /// <summary>The input mirrored.</summary>
        Reflection = 1,

        /// <summary>The nearest element of the edge.</summary>
        Border = 2,
    }
}
