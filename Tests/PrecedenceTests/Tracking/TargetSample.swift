import Diagnostics
import Precedence
import Testing

/// A small set of targets whose keys and rows tests change.
struct TargetSample {
  var keys = "actual: now, direction: down"
  var head = ""
  var table = "id,before,goal,now\ncars,100,90,80\nbikes,50,40,60\n"

  var files: MemoryFiles {
    let set = "{file: t.csv, id: id, baseline: before, target: goal, \(keys)}"
    let text = "format: 1\nname: n\n\(head)targets:\n  crimes: \(set)\n"
    return MemoryFiles(["a.yaml": text, "t.csv": table])
  }

  var read: Checked<TrackingResult> { TrackingResult.read("a.yaml", from: files) }

  /// The codes of the findings.
  var codes: [String] { read.findings.sorted.map(\.code.rawValue) }

  /// The messages and hints of the findings.
  var messages: [String] {
    read.findings.sorted.map {
      ([$0.message] + [$0.hint].compactMap(\.self)).joined(separator: " | ")
    }
  }

  func rows() throws -> [TargetResult] {
    let report = FindingRenderer().text(read.findings)
    return try #require(read.value?.sets.first?.rows, "\(report)")
  }

  func row(_ id: String) throws -> TargetResult {
    try #require(rows().first { $0.id == id })
  }
}
