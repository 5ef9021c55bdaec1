import Diagnostics
import Reports

/// A code of a finding, asked for by its letter and three digits, or as it stands in a finding:
/// `error[R031]`.
struct CodeRequest: Sendable {
  /// The code, its letter a capital.
  let code: FindingCode

  /// Reads a word; `nil` if it is no letter followed by three digits, with or without what stands
  /// around a code in a finding.
  init?(_ word: String) {
    let bytes = Array(Self.bare(word).uppercased().utf8)
    guard bytes.count == 4, (0x41...0x5A).contains(bytes[0]),
      bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    code = FindingCode(rawValue: String(decoding: bytes, as: UTF8.self))
  }

  /// What stands between the brackets of a word such as `error[R031]:`; any other word as it is.
  private static func bare(_ word: String) -> Substring {
    guard let start = word.firstIndex(of: "["), let end = word.lastIndex(of: "]"), start < end,
      ["", "error", "warning", "note"].contains(word[..<start]),
      ["", ":"].contains(word[word.index(after: end)...])
    else { return word[...] }
    return word[word.index(after: start)..<end]
  }

  /// The page of the code.
  func outcome(as form: ReportForm, width: Int) -> Outcome {
    guard let page = CodePage(code) else {
      let nearest = FindingCatalogue().nearest(to: code)
      return .failure(FindingList([AuthoringWording.unknownCode(code, nearest: nearest)]), .usage)
    }
    switch form {
    case .text: return Outcome(output: CodePageText(width: width).text(of: page))
    case .json: return Outcome(output: page.json)
    }
  }
}
