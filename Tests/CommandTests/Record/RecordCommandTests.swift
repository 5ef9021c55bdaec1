#if Command
  import Diagnostics
  import Foundation
  import Precedence
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct RecordCommandTests {
    private func run(_ arguments: [String]) throws -> ProgramRun { try ProgramRun(arguments) }

    private func id(_ text: String) throws -> String {
      try #require(text.split(separator: "\"").first { $0.hasPrefix("sha256:") }).description
    }

    @Test func `the id is the same from everywhere`() throws {
      let direct = try run(["record", "Examples/st-albans-2021"]).output
      let absolute = try run(["record", SampleFiles.stAlbans + "/assessment.yaml"]).output
      let winding = try run(["record", "Rules/../Examples/./st-albans-2021/", "--note", "x"]).output
      #expect(try id(direct) == id(absolute))
      #expect(try id(direct) == id(winding))
    }

    @Test func `a bundle is whole and is verified where it lies`() throws {
      let folder = try TemporaryFolder()
      let bundle = folder.path("b")
      let arguments = ["record", "Examples/st-albans-2021", "--bundle", bundle, "--crate"]
      let first = try run(arguments)
      #expect(first.status == 0 && first.output.isEmpty)
      #expect(first.errors.contains("'\(bundle)' holds the record and 5 files\nsha256:"))
      #expect(
        try FileManager.default.subpathsOfDirectory(atPath: bundle)
          .filter { $0.contains(".") }.sorted() == [
            "evidence/Examples/st-albans-2021/assessment.yaml",
            "evidence/Examples/st-albans-2021/evidence/harm-map.csv",
            "evidence/Examples/st-albans-2021/evidence/harm.csv",
            "evidence/Examples/st-albans-2021/evidence/offences.csv",
            "evidence/Rules/st-albans-2021/rules.yaml", "record.json", "ro-crate-metadata.json",
          ]
      )
      let moved = folder.path("moved")
      try FileManager.default.moveItem(atPath: bundle, toPath: moved)
      #expect(try run(["verify", moved + "/record.json"]).status == 0)
    }

    @Test func `a bundle of the same is written again, one of another is not`() throws {
      let folder = try TemporaryFolder()
      let bundle = folder.path("b")
      #expect(try run(["record", "Examples/st-albans-2021", "--bundle", bundle]).status == 0)
      let again = ["record", "Examples/st-albans-2021", "--bundle", bundle, "--note", "second"]
      #expect(try run(again).status == 0)
      let record = try String(contentsOfFile: bundle + "/record.json", encoding: .utf8)
      #expect(record.contains("\"note\": \"second\""))
      let other = try run(["record", "Examples/north-herts-2008", "--bundle", bundle])
      #expect(other.status == 2)
      #expect(other.errors.contains("error[C055]"))
    }

    @Test func `a record that names people is not lost to one that does not`() throws {
      let folder = try TemporaryFolder()
      let bundle = folder.path("b")
      let plain = ["record", "Examples/st-albans-2021", "--bundle", bundle]
      let signed = plain + ["--by", "chair: A. Smith", "--note", "agreed"]
      #expect(try run(signed).status == 0)
      for arguments in [plain, plain + ["--by", "chair: A. Smith"], plain + ["--note", "agreed"]] {
        let lost = try run(arguments)
        #expect(lost.status == 2)
        #expect(
          lost.errors == """
            error[C055]: the record in '\(bundle)' names people or holds a note, which would be lost
              = name a new folder behind --bundle, or repeat them with --by and --note

            """
        )
      }
      #expect(try run(signed + ["--by", "analyst: B. Jones"]).status == 0)
    }

    @Test func `a bundle that cannot be written says so and leaves nothing`() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("x", to: "file")
      let bundle = file + "/b"
      let failed = try run(["record", "Examples/st-albans-2021", "--bundle", bundle])
      #expect(failed.status == 2)
      #expect(
        failed.errors.hasSuffix(
          """
          error[C005]: '\(bundle)/evidence/Examples/st-albans-2021/assessment.yaml' cannot be \
          written: part of the path is a file, not a folder
            = nothing of it is left there; name another folder

          """
        ),
        "\(failed.errors)"
      )
      #expect(!failed.errors.contains("holds the record"))
      #expect(folder.names == ["file"])
    }

    @Test func `bytes are kept, also those that are no text`() throws {
      let folder = try TemporaryFolder()
      let table = "\u{feff}id,volume,harm,concern\r\na,1,2,Low\r\n"
      let csv = try folder.write(table, to: "t.csv")
      let bundle = folder.path("b")
      let arguments = ["record", "--rules", SampleFiles.simpleRules, csv, "--bundle", bundle]
      let outcome = try run(arguments)
      if outcome.status == 0 {
        let names = try FileManager.default.subpathsOfDirectory(atPath: bundle)
        let kept = try #require(names.first { $0.hasSuffix("t.csv") })
        #expect(try Data(contentsOf: URL(fileURLWithPath: bundle + "/" + kept)) == Data(table.utf8))
      } else {
        #expect(!FileManager.default.fileExists(atPath: bundle))
      }
    }

    @Test func `an absolute path is warned of`() throws {
      let folder = try TemporaryFolder()
      let files = ["assessment.yaml", "rules.yaml", "offences.csv"]
      for name in files {
        var text = String(
          decoding: ProjectFolder.bytes("Tests/Cases/assessments/right-small-assessment/\(name)"),
          as: UTF8.self
        )
        text = text.replacingOccurrences(
          of: "rules: rules.yaml",
          with: "rules: \(folder.path("rules.yaml"))"
        )
        _ = try folder.write(text, to: name)
      }
      let run = try run(["record", folder.url.path])
      #expect(run.status == 0)
      #expect(
        run.errors.contains(
          "warning[C051]: '\(folder.path("rules.yaml"))' is named by an absolute path, "
            + "which leads nowhere on another machine"
        )
      )
      let bundle = try self.run(["record", folder.url.path, "--bundle", folder.path("b")])
      #expect(bundle.status == 2)
      #expect(bundle.errors.contains("error[C051]"))
    }
  }
#endif
