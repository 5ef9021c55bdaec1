import Diagnostics
import Reports

/// A code of a finding, asked for by its letter and three digits.
struct CodeRequest: Sendable {
  /// The code, its letter a capital.
  let code: FindingCode

  /// Reads a word; `nil` if it is no letter followed by three digits.
  init?(_ word: String) {
    let bytes = Array(word.uppercased().utf8)
    guard bytes.count == 4, (0x41...0x5A).contains(bytes[0]),
      bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    code = FindingCode(rawValue: String(decoding: bytes, as: UTF8.self))
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
