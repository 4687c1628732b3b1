namespace GenerativeModels.Plotting.Marks;

/// <summary>The points of the plane at one Mahalanobis distance d from a mean: mean + d L (cos t, sin t), where L Lᵀ is the covariance (Cholesky).</summary>
internal static class EllipseCurve
{
    private const int Count = 120;

    /// <summary>The points, in order around the mean.</summary>
    public static (double[] X, double[] Y) Points(double[] mean, Table covariance, double distance, string place)
    {
        (double xx, double xy, double yy) = (covariance[0, 0], covariance[0, 1], covariance[1, 1]);
        double left = yy - xy * xy / xx;
        bool isSymmetric = Math.Abs(xy - covariance[1, 0]) <= 1e-6 * (Math.Abs(xx) + Math.Abs(yy));
        if (!(xx > 0 && left > 0 && isSymmetric && double.IsFinite(xx + left))) throw new ArgumentException(PlotErrors.NoCovariance(place, xx, xy, covariance[1, 0], yy), nameof(covariance));

        double l11 = Math.Sqrt(xx), l21 = xy / l11, l22 = Math.Sqrt(left);
        double[] x = new double[Count], y = new double[Count];
        for (int i = 0; i < Count; i++)
        {
            (double sin, double cos) = Math.SinCos(2 * Math.PI * i / Count);
            x[i] = mean[0] + distance * l11 * cos;
            y[i] = mean[1] + distance * (l21 * cos + l22 * sin);
        }

        return (x, y);
    }
}
