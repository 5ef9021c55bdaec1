import Diagnostics
import Precedence

print(FindingList([Finding("T001", .note, "the library is here", at: nil)]).jsonText)
