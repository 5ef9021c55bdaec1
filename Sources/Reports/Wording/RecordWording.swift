import Precedence

/// The sentences of decision records.
extension Wording {
  static let comesOutSame = "The decision comes out as it was recorded, to the last byte."
  static let comesOutDifferent = "The decision does not come out as it was recorded."
  static let differencesFound = "What is different"
  static let verifiedTitle = "The record"

  /// A record could be signed by anybody, and its id would be the same.
  static let peopleAreNotChecked =
    "People, note and time stand as they were given: the id does not cover them."

  /// How many differences are not listed.
  static func furtherDifferences(_ count: Int) -> String {
    "\(Numeral.counted(count, "further difference", "further differences")); "
      + "--format json lists all."
  }

  /// Who made a record, of what, when, and with what.
  static func account(of verification: Verification) -> [String] {
    let record = verification.record
    let files = Numeral.counted(verification.fileCount, "file", "files")
    let made = record.made.map { "Made \($0)" } ?? "Made"
    var lines = ["Id: \(record.id)", "\(made) from \(files)\(engine(of: verification))."]
    lines += record.people.map { "\(capitalised($0.role)): \($0.name)" }
    lines += record.note.map { ["Note: \($0)"] } ?? []
    if !record.people.isEmpty || record.note != nil { lines.append(peopleAreNotChecked) }
    return lines
  }

  /// Another version is worth a remark, since a change of the engine may be the cause.
  private static func engine(of verification: Verification) -> String {
    let (then, now) = (verification.engineThen, verification.engineNow)
    return then == now
      ? " by version \(now) of the program"
      : " by version \(then) of the program; this is version \(now)"
  }

  /// A difference as a sentence.
  static func sentence(of difference: Verification.Difference) -> String {
    switch difference {
    case .altered: "The record itself was altered: its id does not fit what it says."
    case .fileMissing(let path): "The file \(path) is not there."
    case .fileUnreadable(let path): "The file \(path) cannot be read."
    case .fileChanged(let path, let then, let now): changed(path, then, now)
    case .fileNew(let path): "The file \(path) is read now, which the record does not name."
    case .fileUnused(let path): "The file \(path) is no longer read."
    case .notRun(let errors, let code, let file, let line): notRun(errors, code, file, line)
    case .result:
      "Measures, levels or groups came out differently, though every place is the same."
    case .section(let key): section(key)
    default: candidateSentence(difference)
    }
  }

  private static func changed(_ path: String, _ then: Int, _ now: Int) -> String {
    let size =
      then == now
      ? "it still has \(bytes(now))" : "it had \(bytes(then)) and has \(bytes(now))"
    return "The file \(path) was changed: \(size)."
  }

  private static func bytes(_ count: Int) -> String { Numeral.counted(count, "byte", "bytes") }

  private static func notRun(_ errors: Int, _ code: String, _ file: String?, _ line: Int?) -> String
  {
    let place = file.map { file in " at \(file)" + (line.map { ", line \($0)" } ?? "") } ?? ""
    let found = Numeral.counted(errors, "error", "errors")
    let first = errors == 1 ? code : "the first is \(code)"
    return "The decision cannot be run again: \(found), \(first)\(place)."
  }

  private static func section(_ key: String) -> String {
    switch key {
    case "reasons": "The reasons are not those of the record."
    case "findings": "Other problems are found in the files than the record says."
    case "rules": "The rules bear another name or version than the record says."
    case "settings": "The shortlist, the keys or what stands for missing values is different."
    default: "The record says something else under '\(key)'."
    }
  }

  // MARK: Candidates

  private static func candidateSentence(_ difference: Verification.Difference) -> String {
    switch difference {
    case .place(let who, let then, let now): place(Paragraph.oneLine(who.name), then, now)
    case .candidateNew(let who, let place):
      "\(Paragraph.oneLine(who.name)) is new\(place.map { ", in \(Numeral.ordinal($0)) place" } ?? "")."
    case .candidateGone(let who, let place):
      "\(Paragraph.oneLine(who.name)) is gone\(place.map { "; it was \(Numeral.ordinal($0))" } ?? "")."
    case .rating(let who, let then, let now):
      "\(Paragraph.oneLine(who.name)) is rated \(now ?? "not at all"), was \(then ?? "not rated")."
    case .shortlist(let who, let isOnItNow):
      "\(Paragraph.oneLine(who.name)) is \(isOnItNow ? "" : "not ")on the shortlist, "
        + "was\(isOnItNow ? " not" : "")."
    case .status(let who, let then, let now):
      "\(Paragraph.oneLine(who.name)) is \(now), was \(then)."
    case .score(let who, let then, let now):
      "\(Paragraph.oneLine(who.name)) scores \(score(now)), was \(score(then))."
    default: ""
    }
  }

  private static func place(_ name: String, _ then: Int?, _ now: Int?) -> String {
    let was = then.map(Numeral.ordinal) ?? "not ranked"
    return "\(name) is \(now.map(Numeral.ordinal) ?? "no longer ranked"), was \(was)."
  }

  /// As many digits as it takes to see a difference.
  private static func score(_ value: Double?) -> String { value.map(Numeral.exact) ?? "nothing" }
}
