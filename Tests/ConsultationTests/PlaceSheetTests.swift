import TestSupport
import Testing

@testable import Consultation

@Suite struct PlaceSheetTests {
  @Test func `Ballots come out option by option`() {
    var random = SplitMix64(seed: 2)
    var sheet = PlaceSheet(optionCount: 3)
    var rows: [[UInt8]] = []
    for _ in 0..<5000 {
      rows.append((0..<3).map { _ in UInt8(random.below(200)) })
      sheet.append(rows[rows.count - 1])
    }
    #expect(sheet.ballotCount == 5000)
    #expect(sheet.columns == (0..<3).map { option in rows.map { $0[option] } })
    #expect(PlaceSheet(optionCount: 2).columns == [[], []])
    #expect(PlaceSheet(optionCount: 0).columns.isEmpty)
  }

  @Test func `Ranks become places without gaps, one ballot after the other`() {
    var maker = PlaceMaker()
    var marks: [UInt8] = [5, 2, 0, 2]
    maker.close(&marks, isHighestFirst: false)
    #expect(marks == [2, 1, 0, 1])
    marks = [5, 2, 0, 2]
    maker.close(&marks, isHighestFirst: true)
    #expect(marks == [1, 2, 0, 2])
    marks = [0, 0]
    maker.close(&marks, isHighestFirst: true)
    #expect(marks == [0, 0])
    marks = [255, 1, 3]
    maker.close(&marks, isHighestFirst: false)
    #expect(marks == [3, 1, 2])
  }
}
