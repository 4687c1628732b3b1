namespace GenerativeModels.Plotting.Images;

/// <summary>Where the images of a grid stand, in their own pixels.</summary>
internal sealed class GridPlaces(ImageGrid grid)
{
    // A gap between groups is as wide as this many gaps within, and never none.
    private const int GroupGaps = 3;

    public int Width => Left(grid.Columns - 1) + grid.ImageWidth;

    public int Height => Top(grid.Rows - 1) + grid.ImageHeight;

    public int Left(int column) =>
        column * (grid.ImageWidth + grid.Gap) + (grid.GroupColumns > 0 ? column / grid.GroupColumns * Math.Max(2, GroupGaps * grid.Gap) : 0);

    public int Top(int row) => row * (grid.ImageHeight + grid.Gap);
}
