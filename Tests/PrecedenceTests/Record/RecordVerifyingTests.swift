import Diagnostics
import Testing

@testable import Precedence

@Suite struct RecordVerifyingTests {
  private func differences(
    _ change: (inout Sample) -> Void = { _ in },
    record: (String) -> String = { $0 }
  ) throws -> [Verification.Difference] {
    let written = try RecordSample.read(record(RecordSample().record().jsonText))
    var sample = Sample()
    change(&sample)
    return written.verify(in: "", from: sample.files).differences
  }

  @Test func `the same files come to the same`() throws {
    #expect(try differences().isEmpty)
  }

  @Test func `a record that was altered is found, and what was`() throws {
    let altered = try differences(record: { $0.changing("\"place\": 2", to: "\"place\": 1") })
    guard case .altered = altered.first else {
      Issue.record("\(altered)")
      return
    }
    #expect(
      altered.dropFirst() == [.place(.init(id: "damage", name: "damage"), then: 1, now: 2)]
    )
    let status = try differences(record: {
      $0.changing("\"status\": \"ranked\"", to: "\"status\": \"monitored\"")
    })
    let theft = Verification.Candidate(id: "theft", name: "Theft of all kinds")
    #expect(status.dropFirst() == [.status(theft, then: "monitored", now: "ranked")])
    let reason = try differences(record: {
      $0.changing("\"tieBreak\": true", to: "\"tieBreak\": false")
    })
    #expect(reason.dropFirst() == [.section("settings")])
  }

  @Test func `who, when, where and a note may be altered`() throws {
    #expect(
      try differences(record: {
        $0.changing("\"made\": null", to: "\"made\": \"x\"")
          .changing("\"note\": null", to: "\"note\": \"x\"")
          .changing("\"folder\": null", to: "\"folder\": \"x\"")
      }).isEmpty
    )
  }

  @Test func `a file that changed and the place that moved are told`() throws {
    let found = try differences { sample in
      sample.offences = sample.offences.changing("shop,all,90,80", to: "shop,all,1,80")
        .changing("bike,all,30,35", to: "bike,all,1,35").changing("all,,166", to: "all,,48")
    }
    #expect(
      found == [
        .fileChanged(path: "offences.csv", bytesThen: 118, bytesNow: 115),
        .place(.init(id: "theft", name: "Theft of all kinds"), then: 1, now: 2),
        .place(.init(id: "damage", name: "damage"), then: 2, now: 1),
        .score(.init(id: "theft", name: "Theft of all kinds"), then: 0.875, now: 0.25),
        .section("reasons"),
      ]
    )
  }

  @Test func `a file that changed and changes nothing is told`() throws {
    #expect(
      try differences { $0.rules += "# x" } == [
        .fileChanged(
          path: "rules.yaml",
          bytesThen: Sample().rules.utf8.count,
          bytesNow: Sample().rules.utf8.count + 3
        )
      ]
    )
    let measures = try differences {
      $0.offences = $0.offences.changing("damage,all,46", to: "damage,all,47")
        .changing("all,,166", to: "all,,167")
    }
    #expect(measures.count == 2)
    guard case .result = measures.last else {
      Issue.record("\(measures)")
      return
    }
  }

  @Test func `files that came and went are told`() throws {
    let gone = try RecordSample().record().verify(in: "elsewhere", from: Sample().files)
    #expect(
      gone.differences == [
        .fileMissing(path: "assessment.yaml"), .fileMissing(path: "rules.yaml"),
        .fileMissing(path: "offences.csv"),
        .notRun(errors: 1, code: "F001", file: nil, line: nil),
      ]
    )
    let renamed = try differences { sample in
      sample.others = ["other.csv": sample.offences]
      sample.assessment = sample.assessment.changing("file: offences.csv", to: "file: other.csv")
    }
    #expect(renamed.contains(.fileNew(path: "other.csv")))
    #expect(renamed.contains(.fileUnused(path: "offences.csv")))
  }

  @Test func `of a file that is not there it is not told that nobody reads it`() throws {
    let files = MemoryFiles([
      "rules.yaml": Sample().rules, "other.csv": Sample().offences,
      "assessment.yaml": Sample().assessment.changing("file: offences.csv", to: "file: other.csv"),
    ])
    let found = try RecordSample().record().verify(in: "", from: files).differences
    #expect(found.contains(.fileMissing(path: "offences.csv")))
    #expect(found.contains(.fileNew(path: "other.csv")))
    #expect(!found.contains(.fileUnused(path: "offences.csv")))
  }

  @Test func `a folder in place of a file cannot be read`() throws {
    let record = try RecordSample().record()
    let files = MemoryFiles([
      "rules.yaml": Sample().rules, "assessment.yaml": Sample().assessment, "offences.csv/x": "",
    ])
    #expect(
      record.verify(in: "", from: files).differences.first == .fileUnreadable(path: "offences.csv")
    )
  }

  @Test func `mistakes in the files are counted, not shown`() throws {
    let found = try differences { $0.rules = "root:x:0:0:secret\n" }
    #expect(
      found == [
        .fileChanged(path: "rules.yaml", bytesThen: Sample().rules.utf8.count, bytesNow: 18),
        .notRun(errors: 1, code: "Y103", file: "rules.yaml", line: 1),
      ]
    )
  }

  @Test func `another version of the engine is no difference by itself`() throws {
    let old = try RecordSample().record()
    let reading = try #require(
      RecordReading.read(
        SourceText(
          name: "r",
          text: old.jsonText.changing(
            "\"version\": \"\(Engine.version)\"",
            to: "\"version\": \"0.0.1\""
          )
        )
      ).value
    )
    guard case .object(let members) = reading.tree else { return }
    let text = old.jsonText
      .changing("\"version\": \"\(Engine.version)\"", to: "\"version\": \"0.0.1\"")
      .changing(old.id, to: RecordIdentity.id(of: members))
    let verification = try RecordSample.read(text).verify(in: "", from: Sample().files)
    #expect(verification.isSame)
    #expect(verification.engineThen == "0.0.1")
    #expect(verification.engineNow == Engine.version)
    #expect(verification.fileCount == 3)
  }
}
