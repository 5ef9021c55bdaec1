import Testing

@testable import Consultation

@Suite struct LevelBlockTests {
  @Test func `Places become levels from 0, and unranked the last of all`() {
    var block = LevelBlock(optionCount: 2)
    block.fill([[1, 0, 200, 4], [2, 1, 0, 4]], ballots: 1..<4)
    let limit = LevelBlock.ballotLimit
    #expect(Array(block.levels[..<3]) == [255, 199, 3])
    #expect(Array(block.levels[limit..<(limit + 3)]) == [0, 255, 3])
    #expect(block.duel(0, 1) == (1, 1) && block.duel(0, 0) == (0, 0))
  }

  @Test func `A block takes a new range and forgets the old one`() {
    var block = LevelBlock(optionCount: 2)
    block.fill([[1, 1, 1], [2, 2, 2]], ballots: 0..<3)
    block.fill([[1, 1, 1], [2, 2, 2]], ballots: 2..<3)
    #expect(block.ballots == 2..<3 && block.duel(0, 1) == (1, 0))
  }

  @Test func `A full block is counted to the last ballot`() {
    let limit = LevelBlock.ballotLimit
    var block = LevelBlock(optionCount: 2)
    let ones = [UInt8](repeating: 1, count: limit)
    block.fill([ones, ones.map { $0 - 1 }], ballots: 0..<limit)
    #expect(block.duel(0, 1) == (limit, 0))
  }

  @Test func `Ranges cover all ballots once`() {
    let limit = LevelBlock.ballotLimit
    #expect(LevelBlock.ranges(of: 5..<(limit + 6)) == [5..<(limit + 5), (limit + 5)..<(limit + 6)])
    #expect(LevelBlock.ranges(of: 3..<3) == [])
  }
}
