import Precedence
import Testing

@Suite struct TargetTotalsTests {
  private func sample(_ rows: String) -> TargetSample {
    TargetSample(
      keys: "actual: now, direction: down, total: all",
      table: "id,before,goal,now\n\(rows)"
    )
  }

  @Test func `sums that are the total say nothing`() throws {
    let sample = sample("a,10,9,8\nb,20,18,25\nall,30,27,33\n")
    #expect(sample.codes.isEmpty)
    let targets = try #require(sample.read.value?.sets.first)
    #expect(targets.total?.id == "all")
    #expect(targets.components.map(\.id) == ["a", "b"])
  }

  @Test func `every column whose sum differs is a warning`() {
    let sample = sample("a,10,9,8\nb,20,18,25\nall,31,27,30\n")
    #expect(
      sample.messages.map { $0.split(separator: " | ")[0] } == [
        "'all' has 31 in 'before', but the 2 other rows add up to 30",
        "'all' has 30 in 'now', but the 2 other rows add up to 33",
      ]
    )
    #expect(sample.codes == ["T009", "T009"])
    #expect(sample.read.value != nil)
  }

  @Test func `a column with a missing part cannot be compared`() {
    #expect(sample("a,10,,8\nb,20,18,\nall,30,9,99\n").codes.isEmpty)
    #expect(sample("a,10,5,8\nall,10,5,\n").codes.isEmpty)
    #expect(sample("all,10,5,1\n").codes.isEmpty)
  }

  @Test func `a total that is no row is an error with the nearest id`() {
    #expect(
      sample("a,1,1,1\nal,1,1,1\n").messages == [
        "'t.csv' has no row 'all' that could be the total | did you mean 'al'?"
      ]
    )
    #expect(sample("a,1,1,1\nal,1,1,1\n").codes == ["T008"])
  }

  @Test func `quarters are compared one by one, decimals within rounding`() {
    var sample = TargetSample(
      keys: "quarters: [a, b, c, d], direction: down, total: all, counts: no"
    )
    sample.table = """
      id,before,goal,a,b,c,d
      x,0.1,0,1,2,,
      y,0.2,0,1,2,,
      all,0.3,0,2,5,,

      """
    #expect(sample.codes == ["T009"])
  }
}
