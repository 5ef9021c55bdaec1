import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct AssessmentTests {
  @Test func `a folder means the assessment in it`() {
    let files = MemoryFiles(["a/assessment.yaml": Sample().assessment])
    let report = FindingRenderer().text(Assessment.read("a", from: files).findings)
    #expect(report.contains("there is no file 'a/rules.yaml'"))
  }

  @Test func `a folder without one says what to name`() {
    let files = MemoryFiles(["a/other.yaml": ""])
    #expect(
      FindingRenderer().text(Assessment.read("a", from: files).findings) == """
        error[F001]: there is no file 'a/assessment.yaml'
          = name an assessment file, or a folder with an assessment.yaml in it

        """
    )
  }

  @Test func `a table and its rules are both read whatever is wrong with the other`() {
    let files = MemoryFiles(["rules.yaml": "format: 2\n", "c.csv": "\"a\n"])
    let read = Assessment.read(rules: "rules.yaml", candidates: "c.csv", from: files)
    #expect(read.value == nil)
    #expect(Set(read.findings.sorted.compactMap(\.location?.file)) == ["rules.yaml", "c.csv"])
  }

  @Test func `a missing table says what to name`() {
    let files = MemoryFiles(["rules.yaml": Sample().rules])
    let read = Assessment.read(rules: "rules.yaml", candidates: "c.csv", from: files)
    #expect(
      FindingRenderer().text(read.findings) == """
        error[F001]: there is no file 'c.csv'
          = name a CSV file with a row per candidate

        """
    )
  }

  @Test func `the candidates keep the order of the file`() {
    #expect(Sample().read.value?.candidates == ["theft", "damage"])
  }

  /// Compiles only if assessments and results may cross tasks.
  @Test func `an assessment and its result cross tasks`() async throws {
    let assessment = try #require(Sample().read.value)
    let texts = await withTaskGroup(of: String.self) { group in
      for _ in 0..<4 { group.addTask { assessment.result().value?.jsonText ?? "" } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(texts.count == 1 && texts.first?.isEmpty == false)
  }

  // MARK: - Bad input that no folder can hold

  @Test func `nesting ten thousand deep is refused in each file`() {
    let deep = String(repeating: "[", count: 10_000)
    var sample = Sample()
    sample.assessment += "x-deep: " + deep
    sample.rules += "x-deep: " + deep
    #expect(sample.read.value == nil)
    #expect(FindingRenderer().text(sample.read.findings).contains("deep"))
    var rulesOnly = Sample()
    rulesOnly.rules += "x-deep: " + deep
    #expect(rulesOnly.codes == ["Y040"])
  }

  @Test func `a line of five million characters costs a clipped message`() {
    let long = String(repeating: "x", count: 5_000_000)
    var sample = Sample()
    sample.assessment = sample.assessment.changing("level: High", to: "level: \(long)")
    sample.offences = sample.offences.changing("90,80", to: "\(long),80")
    #expect(sample.read.value == nil)
    #expect(sample.report.utf8.count < 10_000)
    #expect(
      FindingRenderer().text(Sample.table("id,volume\n\(long),1\n").findings).utf8.count < 10_000
    )
    #expect(FindingRenderer().text(Sample.table("id,\(long)\na,1\n").findings).utf8.count < 10_000)
  }

  @Test func `bytes that are no text are refused in each file`() {
    for file in ["assessment.yaml", "rules.yaml", "offences.csv"] {
      var files: [String: [UInt8]] = [
        "assessment.yaml": Array(Sample().assessment.utf8),
        "rules.yaml": Array(Sample().rules.utf8),
        "offences.csv": Array(Sample().offences.utf8),
      ]
      files[file]?.insert(contentsOf: [0xFF, 0xFE, 0x00], at: 12)
      let read = Assessment.read("assessment.yaml", from: MemoryFiles(bytes: files))
      #expect(read.value == nil, "\(file)")
      #expect(read.findings.sorted.contains { $0.location?.file == file })
    }
  }

  @Test func `five thousand candidates are read and ranked, right or wrong`() throws {
    let rows = (0..<5000).map { "c\($0),\($0 % 90),\($0 % 70),Low" }.joined(separator: "\n")
    let result = try Sample.ranked("id,volume,last_year,concern\n" + rows)
    #expect(result.ranking.count == 5000)
    var sample = Sample()
    let items = (0..<5000).map { "  - {id: c\($0), offences: [shp]}\n" }.joined()
    let parts = sample.assessment.split(separator: "candidates:\n")
    sample.assessment = try #require(parts.first) + "candidates:\n" + items
    #expect(sample.read.value == nil)
  }

  // MARK: - Properties

  @Test(arguments: 0..<20)
  func `the order of the candidates changes only that of shared places`(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var rows = (0..<30).map { index in
      "c\(index),\(generator.below(6) * 10),\(generator.below(4) * 10),\(generator.below(3) + 1)"
    }
    let places = try Self.places(rows)
    for index in rows.indices.reversed() { rows.swapAt(index, generator.below(index + 1)) }
    #expect(try Self.places(rows) == places)
  }

  private static func places(_ rows: [String]) throws -> [String] {
    let result = try Sample.ranked("id,volume,last_year,concern\n" + rows.joined(separator: "\n"))
    return result.ranking.map { "\($0.id) \($0.place ?? 0) \($0.isShared) \($0.score ?? -1)" }
      .sorted()
  }

  @Test func `no cut of any file makes a trap`() {
    let sample = Sample()
    for file in ["assessment.yaml", "rules.yaml", "offences.csv"] {
      let texts = [
        "assessment.yaml": sample.assessment, "rules.yaml": sample.rules,
        "offences.csv": sample.offences,
      ]
      let bytes = Array((texts[file] ?? "").utf8)
      for end in stride(from: 0, to: bytes.count, by: file == "rules.yaml" ? 3 : 1) {
        var files = texts.mapValues { Array($0.utf8) }
        files[file] = Array(bytes[..<end])
        let read = Assessment.read("assessment.yaml", from: MemoryFiles(bytes: files))
        #expect((read.value == nil) == read.findings.hasErrors)
        _ = read.value?.result()
      }
    }
  }

  @Test(arguments: 0..<600)
  func `no damage to any file makes a trap`(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let sample = Sample()
    let names = ["assessment.yaml", "offences.csv", "rules.yaml"]
    var files = [
      names[0]: Array(sample.assessment.utf8), names[1]: Array(sample.offences.utf8),
      names[2]: Array(sample.rules.utf8),
    ]
    for _ in 0...generator.below(3) {
      let name = names[generator.below(3)]
      files[name] = Self.damaged(files[name] ?? [], &generator)
    }
    let read = Assessment.read("assessment.yaml", from: MemoryFiles(bytes: files))
    let result = read.value?.result()
    #expect((read.value == nil) == read.findings.hasErrors)
    _ = FindingRenderer().text(result?.findings ?? read.findings)
    _ = result?.value?.jsonText
  }

  private static func damaged(_ bytes: [UInt8], _ generator: inout SplitMix64) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var bytes = bytes
    let place = generator.below(bytes.count)
    let end = min(bytes.count, place + 1 + generator.below(12))
    switch generator.below(6) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: generator.below(bytes.count))
    case 2: bytes.swapAt(place, generator.below(bytes.count))
    case 3: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
    case 4: bytes.replaceSubrange(place..<end, with: Array("9999999999999999999".utf8))
    default: bytes.replaceSubrange(place..<end, with: Array("-0.0".utf8))
    }
    return bytes
  }
}
