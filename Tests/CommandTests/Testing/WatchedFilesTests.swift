import Testing

@testable import PrecedenceCommand

@Suite struct WatchedFilesTests {
  private func stamp(_ path: String, _ size: Int = 1, _ time: Double = 0) -> FileStamp {
    FileStamp(path: path, size: size, time: time)
  }

  /// Whether to run again at each of some looks.
  private func runs(_ looks: [[FileStamp]]) -> [Bool] {
    var watched = WatchedFiles(looks[0])
    return looks.dropFirst().map { watched.shouldRun($0) }
  }

  @Test func `nothing runs while nothing changes`() {
    let look = [stamp("a"), stamp("b")]
    #expect(runs([look, look, look, look]) == [false, false, false])
  }

  @Test func `a change runs once, when it has come to rest`() {
    let before = [stamp("a", 5, 1)]
    let half = [stamp("a", 0, 2)]
    let after = [stamp("a", 6, 2)]
    #expect(runs([before, half, after, after, after]) == [false, false, true, false])
  }

  @Test func `a file that comes, goes or is written again is a change`() {
    let one = [stamp("a")]
    let two = [stamp("a"), stamp("b")]
    #expect(runs([one, two, two]) == [false, true])
    #expect(runs([two, one, one]) == [false, true])
    #expect(runs([one, [stamp("a", 1, 9)], [stamp("a", 1, 9)]]) == [false, true])
  }

  @Test func `what is put back before it comes to rest changes nothing`() {
    let before = [stamp("a", 5, 1)]
    #expect(runs([before, [stamp("a", 0, 2)], before, before]) == [false, false, false])
  }

  @Test func `the stamp of a file tells when it was written`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("abc", to: "a.yaml")
    let first = try #require(Platform.stamp(path))
    #expect(first.size == 3)
    _ = try folder.write("abcd", to: "a.yaml")
    #expect(Platform.stamp(path) != first)
    #expect(Platform.stamp(folder.path("b.yaml")) == nil)
  }
}
