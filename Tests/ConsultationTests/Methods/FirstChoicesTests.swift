import TestSupport
import Testing

@testable import Consultation

@Suite struct FirstChoicesTests {
  @Test func `Level firsts split a ballot, and ballots pass on when an option is out`() throws {
    let choices = FirstChoices(try MethodSamples.profile("1: A = B > C", "1: C > A"))
    #expect(choices.votes(among: [0, 1, 2]) == [0.5, 0.5, 1])
    #expect(choices.votes(among: [0, 1]) == [1.5, 0.5])
    #expect(choices.votes(among: [1]) == [1])
    #expect(choices.votes(among: []) == [])
  }

  @Test func `A ballot that ranks none of those left counts for nobody`() throws {
    let choices = FirstChoices(try MethodSamples.profile("4: A", "1: B > C"))
    #expect(choices.votes(among: [1, 2]) == [1, 0])
    #expect(choices.votes(among: [2]) == [1])
  }

  @Test(arguments: [4095, 4096, 4097, 9000])
  func `Ballots beyond one block are all counted`(ballots: Int) {
    let column = (0..<ballots).map { UInt8($0 % 2) + 1 }
    let other = (0..<ballots).map { 2 - UInt8($0 % 2) }
    let profile = Profile(options: ["a", "b"], places: [column, other], ballotCount: ballots)
    let first = Double((ballots + 1) / 2)
    #expect(FirstChoices(profile).votes(among: [0, 1]) == [first, Double(ballots) - first])
  }
}
