#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Testing

  @testable import PrecedenceCommand

  @Suite struct AssessmentOptionsTests {
    private func codes(_ arguments: String...) throws -> [String] {
      let options = try AssessmentOptions.parse(arguments)
      let checked = options.result(from: CommandFiles(), command: "rank")
      #expect(checked.value == nil)
      return checked.findings.sorted.map(\.code.rawValue)
    }

    @Test func filesOfAnotherKindAreToldFromBrokenOnes() throws {
      #expect(try codes(SampleFiles.simpleRules) == ["C003"])
      #expect(try codes(SampleFiles.simpleCandidates) == ["C002"])
      #expect(try codes("-") == ["C002"])
      #expect(try codes("no such file") == ["F001"])
    }

    @Test func everythingWrongWithRulesAndTableIsFoundAtOnce() throws {
      #expect(try codes("--rules", "no rules", "no table") == ["F001", "F001"])
    }

    @Test func anAssessmentMayBeAFolderOrAFile() throws {
      for path in [SampleFiles.stAlbans, SampleFiles.stAlbans + "/assessment.yaml"] {
        let options = try AssessmentOptions.parse([path])
        #expect(options.result(from: CommandFiles(), command: "rank").value?.ranking.count == 6)
      }
    }
  }
#endif
