// What every graded file sees without a using of its own, in the student's project, in the reference and in the grader.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using GenerativeModels.Datasets;
global using GenerativeModels.Numerics;
global using TorchSharp;
global using static TorchSharp.torch;
