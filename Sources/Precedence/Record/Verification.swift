/// What became of running a recorded decision again: the same, or every difference in order.
public struct Verification: Sendable, Hashable {
  /// The record.
  public let record: DecisionRecord
  /// How many files the record names.
  public let fileCount: Int
  /// The version of the engine that made the record.
  public let engineThen: String
  /// Every difference, the nearest to a cause first: the record itself, its files, then what came out.
  public let differences: [Difference]

  /// The version of the engine that ran the decision again; another one is no difference by itself.
  public var engineNow: String { Engine.version }
  /// Whether not one of the files is there: somebody looked in the wrong folder.
  public var hasNoFiles: Bool {
    let missing = differences.count { if case .fileMissing = $0 { true } else { false } }
    return missing > 0 && missing == fileCount
  }
  /// Whether everything is as it was recorded.
  public var isSame: Bool { differences.isEmpty }

  package init(
    record: DecisionRecord,
    fileCount: Int,
    engineThen: String,
    differences: [Difference]
  ) {
    self.record = record
    self.fileCount = fileCount
    self.engineThen = engineThen
    self.differences = differences
  }

  /// Something that is not as it was recorded.
  public enum Difference: Sendable, Hashable {
    /// The id does not fit what the record says; the id that would.
    case altered(id: String)
    /// A file is not there.
    case fileMissing(path: String)
    /// A file is there and cannot be read.
    case fileUnreadable(path: String)
    /// A file has other bytes; how many there were and how many there are.
    case fileChanged(path: String, bytesThen: Int, bytesNow: Int)
    /// A file is read that the record does not name.
    case fileNew(path: String)
    /// A file is no longer read.
    case fileUnused(path: String)
    /// The decision cannot be run again: how many errors there are, and where the first one is.
    case notRun(errors: Int, code: String, file: String?, line: Int?)
    /// A candidate has another place, or one where it had none; `nil` for no place.
    case place(Candidate, then: Int?, now: Int?)
    /// A candidate that the record does not have.
    case candidateNew(Candidate, place: Int?)
    /// A candidate that there no longer is.
    case candidateGone(Candidate, place: Int?)
    /// A candidate has another rating.
    case rating(Candidate, then: String?, now: String?)
    /// A candidate came onto the shortlist or went off it.
    case shortlist(Candidate, isOnItNow: Bool)
    /// Something else became of a candidate, such as `kept`.
    case status(Candidate, then: String, now: String)
    /// A candidate has another score.
    case score(Candidate, then: Double?, now: Double?)
    /// What led to the result is different; the fingerprints that were recorded and that came out.
    case result(then: String, now: String)
    /// The record says something else under a key of its own.
    case section(String)
  }

  /// A candidate by its id and its name.
  public struct Candidate: Sendable, Hashable {
    /// The id.
    public let id: String
    /// The name.
    public let name: String

    /// Names a candidate.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }
}
