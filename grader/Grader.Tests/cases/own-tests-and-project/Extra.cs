this file is not even C#
