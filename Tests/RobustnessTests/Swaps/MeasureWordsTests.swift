import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct MeasureWordsTests {
  private func words(_ name: String, missing: String = "neutral") throws -> MeasureWords {
    let body = """
      measures:
        concern: {unit: level, of: 4, missing: \(missing)}
        spare: {unit: level, of: 2, missing: \(missing)}
        kind: {unit: category, of: [theft, harm]}
        open: {unit: yes/no}
        volume: {unit: crimes}
      criteria:
        concern: {kind: judged, levels: [None, Some, Much, All]}
        kind: {levels: [Low, High], table: {theft: Low, harm: High}}
      groups:
        risk: {of: [concern, kind]}
      ranking: {by: [risk], ties: [volume]}

      """
    let rows = "id,concern,spare,kind,open,volume\na,Some,1,theft,yes,1\nb,All,2,harm,no,2\n"
    let sample = try SwapSample(body, rows: rows)
    return try MeasureWords(#require(sample.rules.measure(named: name)), sample.rules)
  }

  @Test func `levels have the names of the criterion that judges by them, and count from 1`() throws
  {
    let words = try words("concern")
    #expect(words.texts == ["None", "Some", "Much", "All"])
    #expect(words.values == [1, 2, 3, 4])
    #expect(words.areLevels)
    #expect(try self.words("spare").texts == ["Level 1", "Level 2"])
  }

  @Test func `categories, and no and yes, count from 0`() throws {
    #expect(try words("kind").texts == ["theft", "harm"])
    #expect(try words("kind").values == [0, 1])
    #expect(try words("open").texts == ["no", "yes"])
    #expect(try !words("open").areLevels)
    #expect(try words("volume").texts.isEmpty)
  }

  @Test(arguments: [
    ("neutral", 3.0), ("worst", 4), ("best", 1), ("interval", 3), ("leave out", nil),
  ])
  func `what stands in for a missing level is where the search begins`(
    _ policy: String,
    _ level: Double?
  ) throws {
    #expect(try words("concern", missing: policy).assumed == level)
    #expect(try words("spare", missing: policy).assumed == nil)
    #expect(try words("kind", missing: policy).assumed == nil)
  }
}
