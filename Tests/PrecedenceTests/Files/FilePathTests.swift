import Precedence
import Testing

@Suite struct FilePathTests {
  @Test(arguments: [("a/b/c.yaml", "a/b"), ("c.yaml", ""), ("/c.yaml", "/"), ("a/", "a"), ("", "")])
  func `the folder of a file is what stands before its name`(path: String, folder: String) {
    #expect(FilePath.folder(of: path) == folder)
  }

  @Test(arguments: [
    ("a/b/c.yaml", "c.yaml"), ("../c.csv", "c.csv"), ("c", "c"), ("a/b/", "b"), ("/", "/"),
    ("", ""),
  ])
  func `the name of a file is its last part`(path: String, name: String) {
    #expect(FilePath.name(of: path) == name)
  }

  @Test(arguments: [
    ("../../Rules/r.yaml", "Examples/a", "Rules/r.yaml"), ("b.csv", "", "b.csv"),
    ("../b.csv", "", "../b.csv"), ("../../b.csv", "a", "../b.csv"), ("/x/b.csv", "a", "/x/b.csv"),
    ("../../b.csv", "/a", "/b.csv"), ("./b.csv", "./a", "a/b.csv"), ("..", "a", "."),
    ("b//c.csv", "a/", "a/b/c.csv"),
  ])
  func `a path is joined to its folder without needless parts`(
    path: String,
    folder: String,
    joined: String
  ) {
    #expect(FilePath.joined(path, in: folder) == joined)
  }

  @Test(arguments: [
    ("Rules/r.yaml", "Examples/a", "../../Rules/r.yaml"), ("a/b.csv", "a", "b.csv"),
    ("./a/b.csv", "./a", "b.csv"), ("a/b.csv", "", "a/b.csv"), ("a/b.csv", ".", "a/b.csv"),
    ("../x/b.csv", "../a", "../x/b.csv"), ("ab/c.csv", "a", "../ab/c.csv"),
    ("/x/b.csv", "/x/y", "../b.csv"), ("/x/b.csv", "a", "/x/b.csv"), ("b.csv", "/x", "b.csv"),
    ("b.csv", "..", "b.csv"), ("../../b.csv", "../a", "../../b.csv"),
  ])
  func `a path is shown as seen from a folder`(path: String, folder: String, shown: String) {
    #expect(FilePath.relative(path, to: folder) == shown)
  }
}
