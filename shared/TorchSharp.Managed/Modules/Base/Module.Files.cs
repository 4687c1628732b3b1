using TorchSharp.Engine;
using TorchSharp.Files;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>
            /// Saves parameters and persistent buffers in TorchSharp's format; names in skip are left out. The file is there
            /// as a whole or not at all.
            /// </summary>
            public Module save(string location, IList<string>? skip = null)
            {
                WholeFile.Write(location, stream => save(stream, skip));
                return this;
            }

            /// <summary>Saves parameters and persistent buffers in TorchSharp's format; names in skip are left out.</summary>
            public Module save(BinaryWriter writer, IList<string>? skip = null)
            {
                save_state_dict(writer, state_dict(), skip);
                return this;
            }

            /// <summary>Saves parameters and persistent buffers in TorchSharp's format and closes the stream.</summary>
            public Module save(Stream stream, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(stream);
                return save(writer, skip);
            }

            /// <summary>Saves named tensors in TorchSharp's format; names in skip are left out.</summary>
            public static void save_state_dict(BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
            {
                List<KeyValuePair<string, Tensor>> entries = sd.Where(e => skip?.Contains(e.Key) != true).ToList();
                writer.WriteLeb128(entries.Count);
                foreach ((string key, Tensor tensor) in entries)
                {
                    writer.Write(key);
                    TensorFile.Write(writer, tensor);
                }
            }

            /// <summary>
            /// Loads what <see cref="save(string, IList{string})"/> saved. If strict, the names must be the same on both sides;
            /// values of names in skip are passed over. Each name found is noted in loadedParameters: true if the module has
            /// it. Nothing is changed if anything does not fit.
            /// </summary>
            public virtual Module load(
                string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                if (!File.Exists(location)) throw new FileNotFoundException(Messages.NoSuchFile(location), location);
                return load(File.OpenRead(location), strict, skip, loadedParameters);
            }

            /// <summary>Loads what was saved; see <see cref="load(string, bool, IList{string}, Dictionary{string, bool})"/>.</summary>
            public virtual Module load(
                BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                var file = new StateReader(reader, "load");
                Dictionary<string, Tensor> own = state_dict();
                long count = file.Count("the number of entries");
                if (strict && count != own.Count) throw new ArgumentException(Messages.StateCount(GetName(), count, own.Count));

                var found = new List<(Tensor Target, Tensor Value)>();
                var names = new List<(string Key, bool Known)>();
                for (long i = 0; i < count; i++)
                {
                    string key = file.Text($"the name of entry {i + 1} of {count}");
                    bool known = own.TryGetValue(key, out Tensor? target);
                    if (!known && strict) throw new ArgumentException(Messages.StateUnknown(GetName(), key, own.Keys));
                    if (known && skip?.Contains(key) != true) found.Add((target!, Fitting(file.Tensor($"\"{key}\""), target!, key)));
                    else file.SkipTensor($"\"{key}\"");
                    names.Add((key, known));
                }

                using (no_grad())
                    foreach ((Tensor target, Tensor value) in found) target.copy_(value);
                foreach ((string key, bool known) in names) loadedParameters?.Add(key, known);
                return this;
            }

            /// <summary>Loads what was saved and closes the stream; see <see cref="load(string, bool, IList{string}, Dictionary{string, bool})"/>.</summary>
            public Module load(Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using var reader = new BinaryReader(stream);
                return load(reader, strict, skip, loadedParameters);
            }

            /// <summary>A new module with its state loaded from a file.</summary>
            public static Module Create<T>(string path) where T : Module, new() => new T().load(path);

            private static Tensor Fitting(Tensor value, Tensor target, string key)
            {
                if (value.dtype != target.dtype) throw new ArgumentException(Messages.StateDType(key, value.dtype, target.dtype));
                if (Shapes.Same(value.Layout.Shape, target.Layout.Shape)) return value;
                throw new ArgumentException(Messages.StateShape("load", key, value.Layout.Shape, target.Layout.Shape));
            }
        }
    }
}
