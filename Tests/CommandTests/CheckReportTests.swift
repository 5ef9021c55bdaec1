import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct CheckReportTests {
  private func report(_ paths: String...) -> CheckReport {
    CheckReport(of: paths, from: CommandFiles())
  }

  @Test func goodFilesAreDone() {
    let report = report(SampleFiles.simpleRules)
    #expect(report.status == .done)
    #expect(report.text == "1 file checked: nothing to report\n")
    #expect(report.checked == [SampleFiles.simpleRules])
  }

  @Test func errorsInAFileAreAnAnswer() throws {
    let folder = try TemporaryFolder()
    let report = report(try folder.write("format: 1\nname: R\n", to: "rules.yaml"))
    #expect(report.status == .answerIsNo)
    #expect(report.findings.hasErrors)
  }

  @Test func aFileThatIsNotThereIsNone() {
    let report = report("no such file", SampleFiles.simpleRules)
    #expect(report.status == .unusable)
    #expect(report.checked == [SampleFiles.simpleRules])
    #expect(
      report.text == """
        error[F001]: there is no file 'no such file'
          = see how it is spelt

        1 file checked: 1 error

        """
    )
  }

  @Test func `scenarios are checked against the one assessment beside them`() throws {
    let folder = try TemporaryFolder()
    let text = "format: 1\nname: a\nchanges: {few_but_asked_fro: off}\n"
    let scenario = try folder.write(text, to: "s.yaml")
    let alone = report(scenario)
    #expect(alone.status == .done)
    #expect(alone.findings.sorted.map(\.code) == [.scenariosAlone])
    let checked = report(scenario, SampleFiles.stAlbans)
    #expect(checked.status == .answerIsNo)
    #expect(checked.text.contains("did you mean 'few_but_asked_for'?"))
    let two = report(scenario, SampleFiles.stAlbans, SampleFiles.stAlbans + "/offences.yaml")
    #expect(two.findings.sorted.contains { $0.code == .scenariosAlone })
  }

  @Test func jsonHasItsSchemaAndItsCounts() {
    #expect(
      report("no such file").json == """
        {
          "schema": "precedence.findings/1",
          "files": [],
          "errors": 1,
          "warnings": 0,
          "notes": 0,
          "more": 0,
          "findings": [
            {"code": "F001", "severity": "error", "message": "there is no file 'no such file'", \
        "file": null, "line": null, "column": null, "endLine": null, "endColumn": null, \
        "hint": "see how it is spelt", "related": []}
          ]
        }

        """
    )
  }

  @Test func aFindingInTwoFilesThatShareItIsShownOnce() {
    let once = report(SampleFiles.stAlbans)
    let twice = report(SampleFiles.stAlbans, SampleFiles.stAlbans)
    #expect(twice.findings.sorted == once.findings.sorted)
    #expect(twice.checked.count == 2)
  }
}
