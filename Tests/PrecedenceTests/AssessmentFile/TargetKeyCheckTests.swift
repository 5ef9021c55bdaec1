import Precedence
import Testing

@Suite struct TargetKeyCheckTests {
  private static let base = "file: f, id: i, baseline: b, target: g"

  @Test(arguments: [
    ("direction: up", ["T001"]), ("actual: a, quarters: [a, b, c, d], direction: up", ["T001"]),
    ("actual: a", ["T003"]), ("actual: a, direction: up, direction column: d", ["T002"]),
    ("actual: a, direction: up, counts: no, counts column: d", ["T002"]),
    ("quarters: [a, b, c, d], direction: up, totals: sum, totals column: t", ["T002"]),
    ("actual: a, direction: up, totals: sum", ["T002"]),
    ("actual: a, direction: up, totals column: t", ["T002"]),
    ("actual: a, direction: up, published as: change", ["T002"]),
    ("quarters: [a, b, c, d], direction: up, published: p", ["T002"]),
    ("quarters: [a, b, c, d]", ["T003"]),
  ])
  func `keys that do not go together are one finding, at the second of them`(
    keys: String,
    codes: [String]
  ) {
    let read = TargetSectionTests.section("{\(Self.base), \(keys)}")
    #expect(read.codes == codes)
    #expect(read.section?.isSound == false)
  }
}
