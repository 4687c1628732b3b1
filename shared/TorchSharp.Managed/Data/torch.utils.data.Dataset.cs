namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class data
        {
            /// <summary>Items that have names for their tensors.</summary>
            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>
            {
            }

            /// <summary>Items that are lists of tensors.</summary>
            public abstract class IterableDataset : Dataset<IList<Tensor>>
            {
            }

            /// <summary>So many items, each made when it is asked for.</summary>
            public abstract class Dataset<T> : IDisposable
            {
                /// <summary>How many items there are.</summary>
                public abstract long Count { get; }

                /// <summary>One item, by its place from 0 on.</summary>
                public abstract T GetTensor(long index);

                /// <summary>Releases what the dataset holds.</summary>
                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                /// <summary>Releases what the dataset holds.</summary>
                protected virtual void Dispose(bool disposing)
                {
                }
            }
        }
    }
}
