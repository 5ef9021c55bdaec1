import Consultation
import Diagnostics
import Precedence
import Testing

@Suite struct BallotFileTests {
  private func read(
    _ text: String,
    named name: String = "ballots.csv",
    form: BallotForm? = nil,
    steps: Int? = nil
  ) -> Checked<ConsultationResult> {
    let files = MemoryFiles([name: text])
    return ConsultationResult.read(ballots: name, form: form, steps: steps, from: files)
  }

  @Test(arguments: [
    ("a.soc", true), ("a.soi", true), ("a.toc", true), ("a.TOI", true), ("b/a.cat", true),
    ("a.blt", true), ("a.csv", false), ("blt", true), ("a.blt.csv", false), ("", false),
  ])
  func `files that say all about themselves are told by their endings`(path: String, isOne: Bool) {
    #expect(ConsultationResult.isBallotFile(path) == isOne)
  }

  @Test func `every name in the file is an option and no candidate`() throws {
    let result = try #require(read("Burglary,Speeding\n1,2\n2,1\n1,2\n", form: .ranks).value)
    #expect(result.measure == nil)
    #expect(
      result.options == [
        .init(id: "Burglary", name: "Burglary", candidate: nil, reason: nil),
        .init(id: "Speeding", name: "Speeding", candidate: nil, reason: nil),
      ]
    )
    #expect(result.groups.map(\.name) == [""])
    #expect(result.groups.map(\.file) == ["ballots.csv"])
    #expect(result.count.orders.first?.tiers == [[0], [1]])
  }

  @Test func `the first method is one that the answers are made for`() {
    func method(_ text: String, _ form: BallotForm?, steps: Int? = nil) -> ConsultationMethod? {
      read(text, form: form, steps: steps).value?.method
    }
    #expect(method("a,b\n1,2\n", .ranks) == .borda(.sharedLeftoverPoints))
    #expect(method("order\na;b\n", .order) == .borda(.sharedLeftoverPoints))
    #expect(method("a,b\nx,\n", .ticks) == .approval)
    #expect(method("a,b\n5,1\n", .scores, steps: 5) == .netConcern)
  }

  @Test func `the form of a table is told by its content and said`() {
    let checked = read("a,b,c\n1,2,3\n3,1,2\n")
    #expect(checked.value?.groups.first?.respondents.ballots.form == .ranks)
    #expect(checked.findings.sorted.map(\.code.rawValue) == ["B005"])
  }

  @Test func `the ending of the name tells other files`() {
    let preflib = """
      # DATA TYPE: soc
      # NUMBER ALTERNATIVES: 2
      # NUMBER VOTERS: 3
      # NUMBER UNIQUE ORDERS: 1
      # ALTERNATIVE NAME 1: a
      # ALTERNATIVE NAME 2: b
      3: 2,1

      """
    #expect(read(preflib, named: "x.soc").value?.groups.first?.respondents.ballots.form == .preflib)
    let blt = "2 1\n3 2 1 0\n0\n\"a\"\n\"b\"\n\"title\"\n"
    let read = read(blt, named: "x.BLT")
    #expect(read.value?.groups.first?.respondents.ballots.form == .blt)
    #expect(read.value?.count.orders.first?.tiers == [[1], [0]])
  }

  @Test func `a form that is named goes before the ending`() {
    let read = read("a,b\n1,2\n", named: "x.blt", form: .ranks)
    #expect(read.value?.groups.first?.respondents.ballots.form == .ranks)
  }

  @Test func `a file that is not there is said not to be`() {
    let read = ConsultationResult.read(ballots: "x.csv", from: MemoryFiles([:] as [String: String]))
    #expect(read.value == nil)
    #expect(
      FindingRenderer().text(read.findings) == """
        error[F001]: there is no file 'x.csv'
          = name a file of ballots, or an assessment

        """
    )
  }

  @Test func `a header alone says that nothing stands below it`() {
    let read = read("burglary,speeding\n")
    #expect(read.value == nil)
    #expect(
      read.findings.sorted.map(\.message) == [
        "the form of the ballots in 'ballots.csv' cannot be told: nothing stands below its header"
      ]
    )
  }
}
