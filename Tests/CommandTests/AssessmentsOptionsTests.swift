#if Command
  import ArgumentParser
  import Testing

  @testable import PrecedenceCommand

  @Suite struct AssessmentsOptionsTests {
    private let several = SampleFiles.several

    private func inputs(_ arguments: String...) throws -> [AssessmentInput] {
      try AssessmentsOptions.parse(arguments).inputs(in: CommandFiles())
    }

    @Test func aFolderOfSeveralStandsForAllOfThem() throws {
      let inputs = try inputs(several, SampleFiles.stAlbans)
      #expect(
        inputs.map(\.path) == [
          several + "/north.yaml", several + "/south.yaml", SampleFiles.stAlbans,
        ]
      )
    }

    @Test func withRulesAFolderIsNotLookedInto() throws {
      let inputs = try inputs("--rules", "r.yaml", several, "-")
      #expect(inputs.map(\.path) == [several, "-"])
      #expect(inputs.allSatisfy { $0.rules == "r.yaml" })
    }

    @Test func oneIsBesideNoOthers() throws {
      #expect(try inputs("a.csv").map(\.isBesideOthers) == [false])
      #expect(try inputs("a.csv", "b.csv").map(\.isBesideOthers) == [true, true])
      #expect(try inputs(several).map(\.isBesideOthers) == [true, true])
    }

    @Test func noneIsAMistake() {
      #expect(throws: (any Error).self) { try AssessmentsOptions.parse([]) }
    }
  }
#endif
