import Glibc

/// Files in the old formats of office programs (.doc, .xls, .wps, .et), made new ones by LibreOffice where that is installed.
package enum OfficeConversion {
  /// What a file becomes.
  package enum Target: String, Sendable {
    case docx, xlsx
  }

  /// Where LibreOffice is put by Debian, by its own packages, and on macOS. Nothing is looked for elsewhere, so that a
  /// program of that name in some folder is not run.
  package static let usualPlaces = [
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice",
    "/usr/lib/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ]

  /// The new file's bytes; `nil` if LibreOffice is not there, cannot read the file, or takes longer than `seconds`. It works on
  /// a copy in a folder of its own, which is gone afterwards, with a profile of its own.
  /// - Throws: What the file system says about the copy.
  package static func convert(
    _ bytes: [UInt8], to target: Target, seconds: Int = 120, places: [String] = usualPlaces
  ) throws(StorageError) -> [UInt8]? {
    guard let program = places.first(where: { unsafe access($0, X_OK) == 0 }) else { return nil }
    let folder = try WorkFolder()
    let source = folder.path.appending("in")
    try AtomicFile.save(bytes, as: source)
    let arguments = [
      program, "-env:UserInstallation=file://\(folder.path.text)/profile", "--headless",
      "--norestore", "--convert-to", target.rawValue, "--outdir", folder.path.text, source.text,
    ]
    let environment = [
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder.path.text)", "LANG=C.UTF-8",
    ]
    guard ChildProgram.run(arguments, environment: environment, seconds: seconds) else {
      return nil
    }
    return try? TableSource.bytes(of: folder.path.appending("in.\(target.rawValue)"))
  }
}
