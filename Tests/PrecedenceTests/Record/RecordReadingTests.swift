import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Precedence

@Suite struct RecordReadingTests {
  @Test func `what is written reads back`() throws {
    let written = try RecordSample.record(
      RecordSample().assessment(),
      folder: "../a b",
      made: "2026-11-21",
      people: [.init(role: "chair", name: "A"), .init(role: "chair", name: "B")],
      note: "two\nlines"
    )
    #expect(try RecordSample.read(written.jsonText) == written)
    #expect(RecordSample.report(written.jsonText) == "")
  }

  /// Every character that a text can hold, each behind a letter so that none joins another.
  @Test func `every character reads back`() throws {
    let assessment = try RecordSample().assessment()
    var scalars = (0...0x2FFF).map { UInt32($0) }
    scalars += [0xD7FF, 0xE000, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF]
    let note = scalars.compactMap(Unicode.Scalar.init).map { "a\($0)" }.joined()
    let written = try RecordSample.record(assessment, note: note)
    let read = try RecordSample.read(written.jsonText)
    #expect(read.note.map { Array($0.utf8) } == Array(note.utf8))
    #expect(read.verify(in: "", from: Sample().files).isSame)
  }

  /// Foundation's own writer: sorted, indented or on one line, with `\\/`, and without the order of
  /// members.
  @Test(
    arguments: [[], [.prettyPrinted], [.sortedKeys, .prettyPrinted]]
      as [JSONSerialization.WritingOptions]
  )
  func `what another program wrote anew is the same record`(
    options: JSONSerialization.WritingOptions
  ) throws {
    let written = try RecordSample.record(RecordSample().assessment(), note: "a/b \u{1F600}")
    let value = try JSONSerialization.jsonObject(with: Data(written.jsonText.utf8))
    let data = try JSONSerialization.data(withJSONObject: value, options: options)
    let read = try RecordSample.read(String(decoding: data, as: UTF8.self))
    #expect(read.id == written.id)
    #expect(read.note == written.note)
    #expect(read.verify(in: "", from: Sample().files).isSame)
  }

  @Test func `escaped characters and one long line are read`() throws {
    let written = try RecordSample.record(RecordSample().assessment(), note: "\u{1F600} é/")
    let compact = written.jsonText.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
      .replacing("\u{1F600} é/", with: #"\ud83d\ude00 \u00e9\/"#)
      .replacing("\": ", with: "\":").replacing(", \"", with: ",\"")
    let read = try RecordSample.read(compact)
    #expect(read.note == "\u{1F600} é/")
    #expect(read.verify(in: "", from: Sample().files).isSame)
  }

  @Test func `500 candidates with long names are read in good time`() throws {
    let long = String(repeating: "ä", count: 10_000)
    let rows = (1...500).map { "c\($0),\($0 % 50 == 0 ? long : "n")\($0),\($0),\($0),1\n" }
    let read = Sample.table("id,name,volume,last_year,concern\n" + rows.joined())
    let written = try RecordSample.record(#require(read.value))
    let clock = ContinuousClock()
    var again: DecisionRecord?
    let time = try clock.measure { again = try RecordSample.read(written.jsonText) }
    #expect(again == written)
    #expect(time < .seconds(20))
  }

  @Test func `a page is read like the record in it`() throws {
    let written = try RecordSample().record()
    let page = "<!DOCTYPE html>\n<script type=\"application/json\" id=\"decision-record\">"
    #expect(try RecordSample.read(page + written.jsonText + "</script>").id == written.id)
    #expect(
      RecordSample.report("<html></html>", name: "page.html") == """
        error[V006]: there is no decision record in the page 'page.html'
          = a page holds one in a script of the type application/json with the id decision-record

        """
    )
  }

  @Test func `other files are no records`() {
    for text in ["", "{}", "[]", "format: 1\nname: x\n", "{\"schema\": 5}", "\"text\"", "null"] {
      #expect(
        RecordSample.report(text).contains(
          "error[V001]: 'record.json' is not a decision record"
        ),
        "\(text)"
      )
    }
    #expect(
      RecordSample.report("{\"schema\": \"precedence.assessment/1\"}") == """
        error[V001]: 'record.json' is not a decision record
          record.json:1:12
           |
         1 | {"schema": "precedence.assessment/1"}
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^
           = precedence record ASSESSMENT -o record.json

        """
    )
    #expect(
      RecordSample.report("{\"schema\": \"precedence.decision-record/2\"}") == """
        error[V002]: this is a record of the form 'precedence.decision-record/2', which this version cannot read
          record.json:1:12
           |
         1 | {"schema": "precedence.decision-record/2"}
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = it reads 'precedence.decision-record/1'

        """
    )
  }

  @Test func `a file that is not there is said`() {
    let read = DecisionRecord.read("r.json", from: MemoryFiles([String: String]()))
    #expect(read.findings.sorted.map(\.message) == ["there is no file 'r.json'"])
    #expect(read.value == nil)
  }

  /// Whatever somebody wrote into a record: an end, and a reason where there is no record.
  @Test(arguments: 1...6)
  func `broken records are refused or read`(seed: UInt64) throws {
    let text = try RecordSample().record().jsonText
    let pieces = [
      "", "\"", "{", "}", "[", "]", ",", ":", "\\", "-1", "1e999", "null", "true", "&a", "*a",
      "!!x",
      "\u{0}", "\t", "\n", "- ", "#", "'", "\\ud800", "../../etc/passwd", "99999999999999999999",
    ]
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      var bytes = Array(text.utf8)
      for _ in 0...random.below(3) {
        let start = random.below(bytes.count + 1)
        let end = min(bytes.count, start + random.below(9))
        bytes.replaceSubrange(start..<end, with: Array(pieces[random.below(pieces.count)].utf8))
      }
      let read = DecisionRecord.read(SourceText(name: "r.json", bytes: bytes))
      #expect(read.value != nil || read.findings.hasErrors)
      _ = read.value?.verify(in: "", from: Sample().files)
    }
  }

  @Test func `depth, size and bytes have bounds`() throws {
    let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    #expect(RecordSample.report("{\"schema\": \(deep)}").contains("Y040"))
    let bytes = Array("{\"schema\": \"".utf8) + [0xFF, 0xFE] + Array("\"}".utf8)
    let read = DecisionRecord.read(SourceText(name: "r.json", bytes: bytes))
    #expect(read.findings.sorted.map(\.code.rawValue) == ["Y001"])
    let half = try RecordSample().record().jsonText.prefix(900)
    #expect(DecisionRecord.read(SourceText(name: "r", text: String(half))).value == nil)
  }
}
