import Testing

@testable import RulesFile

@Suite struct GroupOutlineTests {
  private static let matrix =
    "{down: risk, across: harm, ratings: [L, H], cells: {Bad: [L, L, H], Good: [L, L, L]}}"

  private static func levels(_ group: String, in matrix: String? = matrix) throws -> [String]? {
    let text = RulesText(groups: "risk: \(group)\nharm: {of: [a]}", matrix: matrix)
    return try #require(text.underCheck?.groups.first).scale?.names
  }

  @Test func `an axis without levels has those of the matrix`() throws {
    #expect(try Self.levels("{of: [a]}") == ["Good", "Bad"])
    let text = RulesText(groups: "risk: {of: [a]}\nharm: {of: [a]}", matrix: Self.matrix)
    #expect(text.underCheck?.groups.last?.scale?.names == ["Low", "Medium", "High"])
  }

  @Test func `cuts take the names of the rows they lead to`() throws {
    #expect(try Self.levels("{of: [a], cuts: [0.5]}") == ["Good", "Bad"])
    #expect(try Self.levels("{of: [a], cuts: [0.3, 0.6]}") == ["Low", "Medium", "High"])
  }

  @Test func `levels of its own come before the matrix`() throws {
    #expect(try Self.levels("{of: [a], levels: [x, y, z]}") == ["x", "y", "z"])
  }

  @Test func `a group off the matrix has no levels unless it says so`() throws {
    #expect(try Self.levels("{of: [a]}", in: nil) == [])
    #expect(try Self.levels("{of: [a], cuts: [x]}", in: nil) == nil)
  }

  @Test func `weighted mean on 0 to 1 is what nothing said means`() throws {
    let outline = try #require(RulesText().underCheck?.groups.first)
    #expect(outline.combination == .weightedMean)
    #expect(!outline.usesRawLevels)
  }
}
