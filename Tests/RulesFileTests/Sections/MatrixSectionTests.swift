import PlainYAML
import Testing

@testable import RulesFile

@Suite struct MatrixSectionTests {
  @Test func `rows keep their order and their names`() throws {
    let (read, report) = SectionSample(
      "matrix: {down: a, across: b, ratings: [L, H], cells: {High: [L, H], Low: [L, L]}, about: why}"
    ).read { MatrixSection($0, reader: &$1) }
    let section = try #require(read)
    #expect(report == "")
    #expect(section.cells.value?.map(\.level.value) == ["High", "Low"])
    #expect(
      section.cells.value?.map { $0.ratings.value?.map(\.value) } == [["L", "H"], ["L", "L"]]
    )
    #expect(section.key == 0..<6)
  }

  @Test func `each key that is missing is named`() {
    let (_, report) = SectionSample("matrix: {down: a}").read { MatrixSection($0, reader: &$1) }
    #expect(report.contains("the matrix lacks the key 'across'"))
    #expect(report.contains("the matrix lacks the key 'ratings'"))
    #expect(report.contains("the matrix lacks the key 'cells'"))
    #expect(!report.contains("the key 'about'"))
  }
}
