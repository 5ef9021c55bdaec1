import Testing

@testable import Consultation

@Suite struct InstantRunoffTests {
  @Test func `Every round is on record, and the order is that of going out turned round`() throws {
    let order = try #require(
      try MethodSamples.profile("5: A", "4: B > C", "3: C > B").order(by: .instantRunoff)
    )
    #expect(order.text == "B, A, C")
    #expect(
      order.rounds == [
        .init(standing: [0, 1, 2], votes: [5, 4, 3], out: [2]),
        .init(standing: [0, 1], votes: [5, 7], out: [0]),
        .init(standing: [1], votes: [7], out: []),
      ]
    )
    #expect(order.tallies == nil)
  }

  @Test func `Tennessee is won by Knoxville`() throws {
    #expect(try MethodSamples.tennessee().text(.instantRunoff) == "K, M, N, C")
  }

  @Test func `Options that share the smallest number go out together`() throws {
    let order = try #require(
      try MethodSamples.profile("5: A", "2: B > C", "2: C > B", "0: D").order(by: .instantRunoff)
    )
    #expect(order.text == "A, B = C, D")
    #expect(order.rounds.map(\.out) == [[3], [1, 2], []])
  }

  @Test func `Where all that are left share the smallest number they stand first together`() throws
  {
    #expect(try MethodSamples.profile("2: A > B", "2: B > A").text(.instantRunoff) == "A = B")
    #expect(try MethodSamples.profile("1: A = B = C").text(.instantRunoff) == "A = B = C")
  }

  @Test func `Thirds of a ballot add up`() throws {
    let profile = try MethodSamples.profile("1: A = B = C", "1: A = B = C", "1: A = B = C", "1: D")
    #expect(try profile.text(.instantRunoff) == "A = B = C = D")
  }

  @Test func `Support can cost an option the victory, as it can nowhere else here`() throws {
    let before = try MethodSamples.profile(
      "6: A > B > C",
      "5: C > A > B",
      "4: B > C > A",
      "2: B > A > C"
    )
    let after = try MethodSamples.profile(
      "6: A > B > C",
      "5: C > A > B",
      "4: B > C > A",
      "2: A > B > C"
    )
    #expect(try before.text(.instantRunoff) == "A, B, C")
    #expect(try after.text(.instantRunoff) == "C, A, B")
  }

  @Test func `Nobody's ballots make no rounds`() throws {
    #expect(InstantRunoff(try MethodSamples.profile(0, [])).tiers == [])
    #expect(InstantRunoff(try MethodSamples.profile(2, [])).tiers == [[0, 1]])
  }
}
