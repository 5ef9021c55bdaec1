import Consultation
import Diagnostics
import Foundation
import Precedence
import TestSupport
import Testing

@testable import PrecedenceCommand

@Suite struct ConsultationRequestTests {
  private static let assessment =
    ProjectFolder.file("Tests/Cases/assessments/right-consultation").path

  private func request(
    _ path: String,
    measure: String? = nil,
    form: String? = nil,
    steps: Int? = nil
  ) -> ConsultationRequest {
    ConsultationRequest(path: path, measure: measure, form: form, steps: steps)
  }

  private func codes(_ request: ConsultationRequest) -> [String] {
    let checked = request.consultation(from: CommandFiles())
    #expect(checked.value == nil)
    return checked.findings.sorted.map(\.code.rawValue)
  }

  @Test func `what is typed must make sense before any file is read`() {
    #expect(request("-", form: "scores", steps: 5).findings.isEmpty)
    #expect(request("-", steps: 100).findings.isEmpty)
    #expect(request("-", form: "ranks").findings.isEmpty)
    #expect(request("-", form: "Ranks").findings.map(\.code) == [.unknownForm])
    #expect(request("-", form: "preflib").findings.map(\.code) == [.unknownForm])
    #expect(request("-", steps: 101).findings.map(\.code) == [.wrongSteps])
    #expect(request("-", form: "x", steps: -1).findings.map(\.code) == [.unknownForm, .wrongSteps])
    #expect(request("-", form: "scores").findings.map(\.code) == [.wrongSteps])
    #expect(request("-", form: "ticks", steps: 5).findings.map(\.code) == [.idleOption])
  }

  @Test func `the only consultation of an assessment needs no name`() {
    for measure in [nil, "concern"] {
      let checked = request(Self.assessment, measure: measure).consultation(from: CommandFiles())
      #expect(checked.value?.measure == "concern")
    }
  }

  @Test func `options that mean nothing are faults of the arguments`() {
    for request in [
      request(Self.assessment, form: "ranks"), request(Self.assessment, steps: 5),
      request(Self.assessment + "/assessment.yaml", form: "ranks"),
      request(Self.assessment + "/evidence/public.csv", measure: "concern"),
    ] {
      let checked = request.consultation(from: CommandFiles())
      #expect(checked.findings.sorted.map(\.code) == [.idleOption])
      #expect(request.isUsageFault(checked.findings))
    }
    let both = request(Self.assessment, form: "scores", steps: 5)
    #expect(codes(both) == ["C016", "C016"])
  }

  @Test func `a measure without a consultation is a fault of the arguments`() {
    let request = request(Self.assessment, measure: "volume")
    let checked = request.consultation(from: CommandFiles())
    #expect(checked.findings.sorted.map(\.code) == [.noConsultation])
    #expect(request.isUsageFault(checked.findings))
  }

  @Test func `files of another kind are told`() {
    let rules = request(SampleFiles.simpleRules)
    #expect(codes(rules) == ["C010"])
    #expect(!rules.isUsageFault(rules.consultation(from: CommandFiles()).findings))
    #expect(codes(request("no such file")) == ["F001"])
  }

  @Test func `a missing table is a missing file of ballots`() {
    let findings = request("no such file.csv").consultation(from: CommandFiles()).findings
    #expect(findings.sorted.map(\.hint) == ["name a file of ballots, or an assessment"])
  }

  @Test func `a file that says nothing of its kind is ballots if a form is named`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("burglary\n1\n1\n", to: "ballots")
    let read = request(path, form: "ticks").consultation(from: CommandFiles())
    #expect(read.value?.groups.first?.respondents.ballots.profile.ballotCount == 2)
    #expect(request(path).consultation(from: CommandFiles()).value == nil)
  }

  @Test func `notes are shown where no check would show them`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a,b,c\n1,2,3\n3,1,2\n", to: "b.csv")
    let files = CommandFiles()
    let ballots = request(path)
    let findings = ballots.consultation(from: files).findings
    #expect(ballots.talk(about: findings, from: files).hasPrefix("note[B005]: "))
    #expect(
      request(Self.assessment).talk(about: findings, from: files)
        == "1 note; 'precedence check' shows it\n"
    )
    #expect(ballots.talk(about: FindingList(), from: files).isEmpty)
  }
}
