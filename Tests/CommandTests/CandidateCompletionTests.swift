import Testing

@testable import PrecedenceCommand

@Suite struct CandidateCompletionTests {
  private func ids(_ words: String...) -> [String] { CandidateCompletion.ids(words) }

  @Test func `the candidates of the assessment in front are offered`() {
    let offered = ids("precedence", "explain", SampleFiles.stAlbans, "")
    #expect(offered.contains("domestic-abuse"))
    #expect(ids("precedence", "why", "--format", "json", SampleFiles.stAlbans) == offered)
  }

  @Test func `options in front of it are passed over, with their values however written`() {
    let offered = ids("precedence", "explain", SampleFiles.stAlbans, "")
    #expect(ids("precedence", "explain", "--format=json", SampleFiles.stAlbans, "") == offered)
    #expect(
      ids(
        "precedence",
        "what-if",
        "--together",
        "--set",
        "a=1",
        SampleFiles.stAlbans,
        "--without",
        ""
      )
        == offered
    )
    #expect(ids("precedence", "explain", "--rules=r.yaml", SampleFiles.stAlbans, "").isEmpty)
  }

  @Test func `nothing is offered where there is nothing to read`() {
    #expect(ids("precedence", "explain").isEmpty)
    #expect(ids("precedence", "explain", "no-such-folder", "").isEmpty)
    #expect(ids("precedence", "explain", "--rules", SampleFiles.simpleRules, "a.csv", "").isEmpty)
    #expect(ids().isEmpty)
  }
}
