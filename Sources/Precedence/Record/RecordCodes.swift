package import Diagnostics

extension FindingCode {
  /// A file that is no decision record.
  package static let notARecord: FindingCode = "V001"
  /// A decision record of a form that this version does not know.
  package static let otherRecordForm: FindingCode = "V002"
  /// An id or fingerprint that is not written as one.
  package static let wrongFingerprint: FindingCode = "V003"
  /// A record that does not say what the decision was run from.
  package static let noSource: FindingCode = "V004"
  /// A file or a candidate that stands twice in a record.
  package static let recordedTwice: FindingCode = "V005"
  /// A page without a record in it.
  package static let noRecordInPage: FindingCode = "V006"
  /// Something in a record that is no JSON.
  package static let notJSON: FindingCode = "V007"
}
