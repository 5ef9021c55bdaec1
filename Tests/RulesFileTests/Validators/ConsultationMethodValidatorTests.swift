import Testing

@Suite struct ConsultationMethodValidatorTests {
  private static func rules(_ consultation: String) -> RulesText {
    RulesText(
      measures: "a: {unit: percent}",
      consultation: "a: {\(consultation)}"
    )
  }

  @Test func `an unknown method offers the nearest and lists all`() {
    #expect(
      Self.rules("method: top 3 shares").report == """
        error[R102]: there is no method 'top 3 shares'
          rules.yaml:10:15
           |
        10 |   a: {method: top 3 shares}
           |               ^^^^^^^^^^^^
           = did you mean 'top 3 share'?
           = the methods are borda, copeland, kemeny, schulze, ranked pairs, instant runoff, plurality, top N share, approval, mean rank, median rank, net concern, top two

        """
    )
  }

  @Test func `a method becomes only what it counts`() {
    #expect(
      Self.rules("method: plurality, becomes: points").report == """
        error[R103]: ballots counted by 'plurality' cannot become 'points'
          rules.yaml:10:35
           |
        10 |   a: {method: plurality, becomes: points}
           |                                   ^^^^^^
           = 'points' needs borda
           = by this method they can become share, place, rank-order centroid, rank sum, reciprocal, equal steps
           = the method: rules.yaml:10:15

        """
    )
  }

  @Test func `only borda has a rule for unranked options`() {
    #expect(Self.rules("method: borda, unranked: modified").codes == [])
    #expect(Self.rules("method: plurality, unranked: zero").codes == ["R104"])
    #expect(Self.rules("method: plurality, unranked: nothing").codes == ["R104", "Y107"])
  }
}
