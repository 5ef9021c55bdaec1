import Testing

@testable import Consultation

@Suite struct ProfileTests {
  @Test func `Places are kept option by option, ties share one, the unranked have none`() throws {
    let profile = try #require(
      Profile(
        options: ["asb", "burglary", "speeding"],
        rankings: [
          Profile.Ranking([[0], [1]], count: 2),
          Profile.Ranking([[0, 2], [], [1]]),
        ]
      )
    )
    #expect(profile.places == [[1, 1], [2, 2], [0, 1]])
    #expect(profile.weights == [2, 1])
    #expect(profile.weight == 3)
    #expect(profile.ballotCount == 2)
  }

  @Test func `Ballots that cannot be are no profile`() {
    let options = ["asb", "burglary"]
    #expect(Profile(options: ["asb", "asb"], rankings: []) == nil)
    #expect(Profile(options: options, rankings: [Profile.Ranking([[2]])]) == nil)
    #expect(Profile(options: options, rankings: [Profile.Ranking([[-1]])]) == nil)
    #expect(Profile(options: options, rankings: [Profile.Ranking([[0], [0]])]) == nil)
    #expect(Profile(options: options, rankings: [Profile.Ranking([[0]], count: -1)]) == nil)
    #expect(Profile(options: options, rankings: [Profile.Ranking([[0]], count: .nan)]) == nil)
    #expect(Profile(options: (0...200).map(String.init), rankings: []) == nil)
  }

  @Test func `Groups together weigh what they were given, however many they are`() throws {
    let options = ["asb", "burglary"]
    let many = try #require(
      Profile(options: options, rankings: [Profile.Ranking([[0]], count: 400)])
    )
    let few = try #require(Profile(options: options, rankings: [Profile.Ranking([[1]])]))
    let both = try #require(Profile.combined([(many, 60), (few, 40)]))
    #expect(both.places == [[1, 0], [0, 1]])
    #expect(both.weights == [60, 40])
  }

  @Test func `Groups without a say are left out, and without any there is nothing`() throws {
    let empty = try #require(Profile(options: ["asb"], rankings: []))
    let one = try #require(Profile(options: ["asb"], rankings: [Profile.Ranking([[0]])]))
    #expect(Profile.combined([(empty, 50), (one, 50)])?.ballotCount == 1)
    #expect(Profile.combined([(empty, 50), (one, 0)]) == nil)
    let other = try #require(Profile(options: ["speeding"], rankings: [Profile.Ranking([[0]])]))
    #expect(Profile.combined([(other, 50), (one, 50)]) == nil)
  }
}
