// What the tests of an assignment see besides.
global using GenerativeModels.Testing;
global using Xunit;

// What code prints is shown beside the test that it failed.
[assembly: CaptureConsole]
