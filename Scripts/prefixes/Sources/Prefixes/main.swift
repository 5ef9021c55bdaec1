import Diagnostics
import Foundation
import Precedence

// Reads every prefix of the files that are named, cut at every byte, in every way in which such a file
// is read. A crash ends the run; a file that can neither be used nor says why is told.
let paths = Array(CommandLine.arguments.dropFirst())
let contents = paths.compactMap { path in
  (try? Data(contentsOf: URL(fileURLWithPath: path))).map { (path: path, bytes: Array($0)) }
}
let assessments = contents.filter { file in
  file.path.hasSuffix(".yaml")
    && !Assessment.findings(in: file.path, from: DiskFiles()).hasErrors
}.map(\.path)

/// The ways in which a file is read, by what reads it without findings when it is whole.
@Sendable func readers(of path: String, _ bytes: [UInt8], _ assessments: [String]) -> [Reader] {
  let whole = CutFile(path, bytes)
  let folder = path.split(separator: "/").dropLast().joined(separator: "/")
  let name = path.split(separator: "/").last ?? ""
  let rules = Rules.read(folder + "/rules.yaml", from: DiskFiles()).value
  if name.hasPrefix("tests."), let rules {
    return Readers.ofTests(of: rules, isTable: path.hasSuffix(".csv"))
  }
  if path.hasSuffix(".csv") {
    if let rules { return Readers.ofCandidates(by: rules.file) }
    let users = assessments.filter { user in
      let whole = Assessment.read(user, from: DiskFiles()).value?.files ?? []
      let isNamed = whole.contains {
        CutFile.plain(user + "/../" + $0.path) == CutFile.plain(path)
      }
      // Targets are no files of a ranking; without them there are errors.
      return isNamed || Assessment.findings(in: user, from: CutFile(path, [])).hasErrors
    }
    return Readers.ofTable(in: users)
  }
  if assessments.contains(path) { return Readers.ofAssessments }
  if Rules.read(whole.source).value != nil { return Readers.ofRules }
  if Scenario.read(whole.source).value != nil { return Readers.ofScenarios }
  return Readers.ofAssessments
}

/// What came of some of the cuts of one file.
struct Part: Sendable {
  let path: String
  let reads: Int
  let silent: [String]
}

@Sendable func part(_ path: String, _ bytes: [UInt8], _ lengths: Range<Int>, _ readers: [Reader])
  -> Part
{
  var silent: [String] = []
  var reads = 0
  for length in lengths {
    let file = CutFile(path, bytes[..<length])
    for reader in readers where (bytes.count - length).isMultiple(of: reader.stride) {
      reads += 1
      guard !reader.accounts(file) else { continue }
      silent.append("\(path), \(length) bytes: the reader of \(reader.name) says nothing")
    }
  }
  return Part(path: path, reads: reads, silent: silent)
}

// Parts of a file, lest the longest one be read by one core when the others are done.
let partLength = 256
let parts = await withTaskGroup(of: Part.self) { group in
  for (path, bytes) in contents {
    let readers = readers(of: path, bytes, assessments)
    for start in stride(from: 0, through: bytes.count, by: partLength) {
      group.addTask {
        part(path, bytes, start..<min(start + partLength, bytes.count + 1), readers)
      }
    }
  }
  var all: [Part] = []
  for await one in group { all.append(one) }
  return all
}
let silent = parts.flatMap(\.silent).sorted()
for line in silent.prefix(20) { print(line) }
let read = Set(parts.filter { $0.reads > 0 }.map(\.path))
let unread = paths.filter { !read.contains($0) }
// Some tables are kept for people: from them somebody worked out what an assessment says.
for path in unread { print("nothing reads \(path)") }
let reads = parts.reduce(0) { $0 + $1.reads }
print(
  "\(contents.count) files, cut at every byte: \(reads) readings, \(silent.count) without a reason"
)
let isIncomplete = contents.count != paths.count || unread.contains { $0.hasSuffix(".yaml") }
if !silent.isEmpty || isIncomplete { exit(1) }
