import ScoringKernel
import Testing

@testable import Linting

@Suite struct ValueCellsTests {
  @Test func `a number falls into pieces between and on its constants`() throws {
    let cells = try #require(ValueCells(breaks: [250, 100], from: nil, through: nil))
    #expect(cells.possible == 0b11111)
    #expect(cells.cells(.less, 100) == 0b00001)
    #expect(cells.cells(.atMost, 100) == 0b00011)
    #expect(cells.cells(.equal, 250) == 0b01000)
    #expect(cells.cells(.notEqual, 250) == 0b10111)
    #expect(cells.cells(.greater, 100) == 0b11100)
    #expect(cells.cells(.atLeast, 250) == 0b11000)
  }

  @Test func `what lies beyond an end is impossible`() throws {
    let count = try #require(ValueCells(breaks: [-5, 10], from: 0, through: nil))
    // Below -5, -5, below 0, 0, below 10, 10, above.
    #expect(count.possible == 0b1111000)
    #expect(count.cells(.less, -5) == 0)
    #expect(count.cells(.greater, -5) == count.possible)
  }

  @Test func `numbers that count as equal are one`() throws {
    let cells = try #require(
      ValueCells(breaks: [100, 100.000_000_001, .nan], from: nil, through: nil)
    )
    #expect(cells.values == .numbers([100]))
    #expect(cells.cells(.equal, 100.000_000_001) == 0b010)
  }

  @Test func `choices are compared by their values`() throws {
    let levels = try #require(ValueCells(choices: [1, 2, 3, 4, 5]))
    #expect(levels.cells(.atLeast, 4) == 0b11000)
    #expect(levels.cells(.greater, 3.5) == 0b11000)
    #expect(levels.cells(.equal, 6) == 0)
  }

  @Test func `too many pieces are refused`() {
    #expect(ValueCells(breaks: (0...31).map { Double($0) }, from: nil, through: nil) == nil)
    #expect(ValueCells(breaks: (0..<31).map { Double($0) }, from: nil, through: nil) != nil)
    #expect(ValueCells(choices: (0...63).map { Double($0) }) == nil)
    #expect(ValueCells(choices: []) == nil)
  }

  @Test func `every sample lies in its piece`() throws {
    let cells = try #require(ValueCells(breaks: [-3, 0, 1, 250], from: nil, through: nil))
    for piece in 0..<9 {
      for sample in cells.samples(piece) {
        // With the sample as a constant of its own, it is in the piece between the same constants.
        let below = [-3.0, 0, 1, 250].filter { $0 < sample }.count
        let isOn = [-3.0, 0, 1, 250].contains(sample)
        #expect(2 * below + (isOn ? 1 : 0) == piece)
      }
    }
    #expect(try #require(ValueCells(choices: [7, 8])).samples(1) == [8])
    #expect(try #require(ValueCells(choices: [7, 8])).samples(2) == [])
  }
}
