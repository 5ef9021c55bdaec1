import Diagnostics
import Foundation
import Precedence

// Reads every prefix of the files that are named, cut at every byte, in every way in which such a file
// is read. A crash ends the run; a file that can neither be used nor says why is told.
let paths = Array(CommandLine.arguments.dropFirst())
let contents = paths.compactMap { path in
  (try? DiskFiles().read(path)).map { (path: path, bytes: Array($0.bytes)) }
}
let assessments = contents.filter { file in
  file.path.hasSuffix(".yaml")
    && Assessment.read(file.path, from: DiskFiles()).value != nil
}.map(\.path)

/// The ways in which a file is read, by what reads it without findings when it is whole.
@Sendable func readers(of path: String, _ bytes: [UInt8], _ assessments: [String]) -> [Reader] {
  let whole = CutFile(path, bytes)
  if path.hasSuffix(".csv") {
    // Whose value is gone when the table is empty.
    let users = assessments.filter { Assessment.read($0, from: CutFile(path, [])).value == nil }
    return Readers.ofTable(in: users)
  }
  if assessments.contains(path) { return Readers.ofAssessments }
  if Rules.read(whole.source).value != nil { return Readers.ofRules }
  if Scenario.read(whole.source).value != nil { return Readers.ofScenarios }
  return Readers.ofAssessments
}

let counts = await withTaskGroup(of: (path: String, reads: Int, silent: [String]).self) { group in
  for (path, bytes) in contents {
    group.addTask {
      let readers = readers(of: path, bytes, assessments)
      var silent: [String] = []
      for length in 0...bytes.count {
        let file = CutFile(path, bytes[..<length])
        for reader in readers where !reader.accounts(file) {
          silent.append("\(path), \(length) bytes: the reader of \(reader.name) says nothing")
        }
      }
      return (path, readers.count * (bytes.count + 1), silent)
    }
  }
  var all: [(path: String, reads: Int, silent: [String])] = []
  for await one in group { all.append(one) }
  return all.sorted { $0.path < $1.path }
}
let silent = counts.flatMap(\.silent)
for line in silent.prefix(20) { print(line) }
for file in counts where file.reads == 0 { print("nothing reads \(file.path)") }
let reads = counts.reduce(0) { $0 + $1.reads }
print(
  "\(counts.count) files, cut at every byte: \(reads) readings, \(silent.count) without a reason"
)
if !silent.isEmpty || contents.count != paths.count || counts.contains(where: { $0.reads == 0 }) {
  exit(1)
}
