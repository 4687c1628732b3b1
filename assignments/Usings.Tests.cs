// What the tests of an assignment see besides.
global using GenerativeModels.Testing;
global using Xunit;
