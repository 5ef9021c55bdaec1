#if Command
  import Diagnostics
  import Foundation
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct VerifyCommandTests {
    /// A bundle in a folder of its own.
    private func bundle(in folder: TemporaryFolder) throws -> String {
      let bundle = folder.path("b")
      let arguments = ["record", "Examples/st-albans-2021", "--bundle", bundle]
      #expect(try ProgramRun(arguments).status == 0)
      return bundle
    }

    private func edit(_ path: String, _ old: String, _ new: String) throws {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains(old))
      try Data(text.replacingOccurrences(of: old, with: new).utf8)
        .write(to: URL(fileURLWithPath: path))
    }

    @Test func `a changed file is the first difference`() throws {
      let folder = try TemporaryFolder()
      let bundle = try bundle(in: folder)
      let assessment = bundle + "/evidence/Examples/st-albans-2021/assessment.yaml"
      try edit(assessment, "name: Domestic abuse", "name: Domestic violence")
      let run = try ProgramRun(["verify", bundle + "/record.json"])
      #expect(run.status == 1)
      #expect(
        run.output.hasPrefix(
          """
          The decision does not come out as it was recorded.

          What is different
          -----------------
          - The file assessment.yaml was changed: it had 6,218 bytes and has 6,221 bytes.
          """
        ),
        "\(run.output)"
      )
    }

    @Test func `a page with the record in it is verified where the assessment is`() throws {
      let folder = try TemporaryFolder()
      let record = try ProgramRun(["record", "Examples/st-albans-2021"]).output
      let page = try folder.write(
        "<!DOCTYPE html>\n<script type=\"application/json\" id=\"decision-record\">\(record)</script>",
        to: "report.html"
      )
      let lost = try ProgramRun(["verify", page])
      #expect(lost.status == 2)
      #expect(lost.errors.contains("error[C056]: there is no folder '"))
      #expect(lost.errors.contains("= say where the assessment is now, with --evidence FOLDER"))
      #expect(
        try ProgramRun(["verify", page, "--evidence", "Examples/st-albans-2021"]).status == 0
      )
    }

    @Test func `a folder of a bundle stands for its record`() throws {
      let folder = try TemporaryFolder()
      let bundle = try bundle(in: folder)
      #expect(try ProgramRun(["verify", bundle]).status == 0)
      #expect(try ProgramRun(["compare", bundle, "Examples/st-albans-2021"]).status == 0)
      let same = try ProgramRun(["compare", bundle, bundle + "/record.json"])
      #expect(same.errors.contains("error[C060]"))
    }

    @Test func `what does not come out as recorded is not compared`() throws {
      let folder = try TemporaryFolder()
      let bundle = try bundle(in: folder)
      let assessment = bundle + "/evidence/Examples/st-albans-2021/assessment.yaml"
      try edit(assessment, "name: Domestic abuse", "name: Domestic violence")
      let record = bundle + "/record.json"
      let errors = try ProgramRun(["compare", record, "Examples/north-herts-2008"]).errors
      #expect(
        errors.contains(
          """
          error[C064]: the decision of '\(record)' does not come out as it was recorded, so it cannot be compared
            = see what is different: precedence verify \(record)

          """
        ),
        "\(errors)"
      )
    }

    @Test func `a wrong folder is no answer to whether anything is different`() throws {
      let folder = try TemporaryFolder()
      let page = folder.path("report.html")
      let arguments = ["report", "Examples/st-albans-2021", "--format", "html", "-o", page]
      #expect(try ProgramRun(arguments).status == 0)
      let lost = try ProgramRun(["verify", page])
      #expect(lost.status == 2 && lost.output.isEmpty)
      #expect(
        lost.errors == """
          error[C056]: none of the 5 files of the record is in the folder '\(folder.url.path)'
            = say where the assessment is now: precedence verify \(page) --evidence FOLDER

          """
      )
      let file = "Examples/st-albans-2021/assessment.yaml"
      #expect(
        try ProgramRun(["verify", page, "--evidence", file]).errors == """
          error[C056]: '\(file)' is a file, not the folder with the files of the record
            = name the folder of the assessment: precedence verify \(page) --evidence FOLDER

          """
      )
      #expect(
        try ProgramRun(["compare", page, "Examples/north-herts-2008"]).errors.contains(
          """
          error[C056]: none of the 5 files of the record is in the folder '\(folder.url.path)'
            = put '\(page)' where it lay beside them, or compare the assessment itself

          """
        )
      )
    }

    @Test func `what the page says works as it is printed`() throws {
      let folder = try TemporaryFolder()
      let page = folder.path("report.html")
      let arguments = ["report", "Examples/st-albans-2021", "--format", "html", "-o", page]
      #expect(try ProgramRun(arguments).status == 0)
      let text = try String(contentsOfFile: page, encoding: .utf8)
      let command = "precedence verify PAGE.html --evidence FOLDER"
      #expect(text.contains("<code>\(command)</code>"))
      let words = command.split(separator: " ").dropFirst().map {
        switch $0 {
        case "PAGE.html": page
        case "FOLDER": "Examples/st-albans-2021"
        default: String($0)
        }
      }
      #expect(try ProgramRun(words).status == 0)
    }

    @Test func `nothing of a file that a record leads to is printed`() throws {
      let folder = try TemporaryFolder()
      let bundle = try bundle(in: folder)
      _ = try folder.write("root:x:0:0:secret:/root\n", to: "passwd")
      try edit(bundle + "/record.json", "\"assessment.yaml\"", "\"../../../../passwd\"")
      for form in ["text", "json"] {
        let run = try ProgramRun(["verify", bundle + "/record.json", "--format", form])
        #expect(run.status == 1)
        #expect(!(run.output + run.errors).contains("secret"))
        #expect(run.output.contains("passwd"))
      }
    }

    @Test func `a path that never ends is not followed`() throws {
      let folder = try TemporaryFolder()
      let bundle = try bundle(in: folder)
      try edit(bundle + "/record.json", "\"evidence/harm.csv\"", "\"/dev/zero\"")
      let run = try ProgramRun(["verify", bundle + "/record.json"])
      #expect(run.status == 1)
      #expect(run.output.contains("The file /dev/zero cannot be read."))
    }
  }
#endif
