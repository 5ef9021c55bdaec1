import Diagnostics
import Foundation
import Testing

@testable import PrecedenceCommand

@Suite struct CheckReportTests {
  private func report(_ paths: String...) -> CheckReport {
    CheckReport(of: paths, from: CommandFiles())
  }

  @Test func goodFilesAreDone() {
    let report = report(SampleFiles.simpleRules)
    #expect(report.status == .done)
    #expect(
      report.text.hasSuffix(
        "\n\nwhat is behind a code: precedence explain R125\n\n1 file checked: 2 notes\n"
      )
    )
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
      report.text.hasPrefix(
        """
        error[F001]: there is no file 'no such file'
          = see how it is spelt


        """
      )
    )
    #expect(report.text.hasSuffix("\n1 file checked: 1 error and 2 notes\n"))
  }

  @Test func `a warning fails only where it is asked for, and never when it is accepted`() throws {
    let folder = try TemporaryFolder()
    let simple = try String(
      contentsOf: URL(fileURLWithPath: SampleFiles.simpleRules),
      encoding: .utf8
    )
    let accept = "accept:\n  R124: the rare and grave stay in sight\n  R125: impact leads\n"
    let rules = simple.components(separatedBy: "accept:\n")[0]
    let plain = [try folder.write(rules, to: "rules.yaml")]
    let accepting = [try folder.write(rules + accept, to: "accepting.yaml")]
    let files = CommandFiles()
    #expect(CheckReport(of: plain, from: files).status == .done)
    #expect(CheckReport(of: plain, failing: .warning, from: files).status == .answerIsNo)
    #expect(CheckReport(of: accepting, failing: .note, from: files).status == .done)
    #expect(CheckReport(of: accepting, from: files).text.contains("= because impact leads\n"))
  }

  @Test func `an acceptance of nothing is a warning`() throws {
    let folder = try TemporaryFolder()
    let simple = try String(
      contentsOf: URL(fileURLWithPath: SampleFiles.simpleRules),
      encoding: .utf8
    )
    let accept = "  R023: nobody has a weight of 0\n"
    let report = report(try folder.write(simple + accept, to: "rules.yaml"))
    #expect(report.findings.sorted.contains { $0.code == "R111" })
  }

  @Test func `a table is checked with the rules beside it, which are then not checked alone`()
    throws
  {
    let table = SampleFiles.simpleRules.replacing("rules.yaml", with: "candidates.csv")
    let report = report(SampleFiles.simpleRules, table)
    #expect(report.checked == [SampleFiles.simpleRules, table])
    #expect(report.findings.sorted.count { $0.code == "R125" } == 1)
    #expect(report.text.contains("now\n"))
    let two = self.report(SampleFiles.simpleRules, table, SampleFiles.simpleRules)
    #expect(two.status == .unusable)
    #expect(two.findings.sorted.contains { $0.code == .severalRules })
  }

  @Test func `the rules of an assessment that is named with them are checked once`() {
    let once = report(SampleFiles.stAlbans)
    let rules = SampleFiles.simpleRules.replacing("simple", with: "st-albans-2021")
    let twice = report(rules, SampleFiles.stAlbans)
    #expect(twice.findings.sorted == once.findings.sorted)
    #expect(twice.checked.count == 2)
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
