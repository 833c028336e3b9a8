import Storage
import TestSupport
import Testing

@Suite struct `旧格式的转换` {
  private let folder: TestSupport.TemporaryFolder

  init() throws {
    folder = try TestSupport.TemporaryFolder()
  }

  /// A program that is called as LibreOffice is.
  private func program(_ script: String) throws -> String {
    let path = try folder.write("#!/bin/sh\n" + script, to: "soffice")
    #expect(try RunProgram.run("/bin/chmod", ["700", path]).status == 0)
    return path
  }

  @Test func 得到新文件_不留下什么() throws {
    let seen = folder.path("seen")
    // $5 is the form, $7 the folder, $8 the file.
    let path = try program("cat \"$8\" > \"$7/in.$5\"; echo \"$7\" > '\(seen)'; echo 不该看见\n")
    let made = try OfficeConversion.convert(Array("甲".utf8), to: .xlsx, places: [path])
    #expect(made == Array("甲".utf8))
    let work = try #require(folder.read("seen")).split(separator: "\n").map(String.init)
    #expect(try RunProgram.run("/bin/ls", work).status != 0)
  }

  @Test func 没有程序_转不了_太久() throws {
    #expect(try OfficeConversion.convert([1], to: .docx, places: ["/nowhere/soffice"]) == nil)
    #expect(try OfficeConversion.convert([1], to: .docx, places: [program("exit 1\n")]) == nil)
    let endless = try program("exec cat /dev/zero > /dev/null\n")
    #expect(try OfficeConversion.convert([1], to: .docx, seconds: 0, places: [endless]) == nil)
  }
}
