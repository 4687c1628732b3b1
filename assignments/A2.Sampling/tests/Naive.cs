namespace GenerativeModels.Sampling.Tests;

/// <summary>The models of this chapter, one number at a time: what the tests compare with.</summary>
internal static class Naive
{
    /// <summary>E of (2.7), bond by bond.</summary>
    public static double Energy(int[,] spins, IsingModel model)
    {
        (int R, int C) = (spins.GetLength(0), spins.GetLength(1));
        double energy = 0;
        for (int site = 0; site < R * C; site++)
        {
            int spin = spins[site / C, site % C];
            int right = spins[site / C, (site % C + 1) % C];
            int below = spins[(site / C + 1) % R, site % C];
            energy -= model.Coupling * spin * right + model.Coupling * spin * below + model.Field * spin;
        }

        return energy;
    }

    /// <summary>The energy with one spin set.</summary>
    public static double Energy(int[,] spins, int i, int j, int spin, IsingModel model)
    {
        var changed = (int[,])spins.Clone();
        changed[i, j] = spin;
        return Energy(changed, model);
    }

    /// <summary>
    /// log p(w, z) of topics and words, token by token: each topic, and each word, has the probability of being drawn next from an urn that holds what was
    /// drawn before and α or β balls of each kind besides. No Gamma function, and no counts but its own.
    /// </summary>
    public static double LogJoint(int[][] documents, int[][] topics, LdaModel model)
    {
        double log = 0;
        var before = new List<(int D, int V, int K)>();
        for (int d = 0; d < documents.Length; d++)
        {
            for (int n = 0; n < documents[d].Length; n++)
            {
                (int v, int k) = (documents[d][n], topics[d][n]);
                double inDocument = before.Count(token => token.D == d), inTopic = before.Count(token => token.K == k);
                log += Math.Log((before.Count(token => token.D == d && token.K == k) + model.Alpha) / (inDocument + model.Topics * model.Alpha));
                log += Math.Log((before.Count(token => token.K == k && token.V == v) + model.Beta) / (inTopic + model.Vocabulary * model.Beta));
                before.Add((d, v, k));
            }
        }

        return log;
    }
}
