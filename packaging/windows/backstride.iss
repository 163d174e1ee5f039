; The installer for Windows, by Inno Setup 6. NOT TRIED: no Windows was at hand when it was written.
; On Windows, with Python 3.11 or newer, in this folder's parent's parent:
;   py -m venv build\dist-venv
;   build\dist-venv\Scripts\pip install --no-deps --require-hashes -r packaging\requirements.lock
;   build\dist-venv\Scripts\pip install --no-deps --require-hashes -r packaging\requirements-dist.lock
;   set SOURCE_DATE_EPOCH=1767225600
;   set BACKSTRIDE_LICENCES=FOLDER   (with GPL-3 and LGPL-3, as Debian has them in common-licenses)
;   build\dist-venv\Scripts\python packaging\make_dist.py wheel bundle
;   dist\backstride\backstride.exe selftest
;   iscc /DVersion=X.Y.Z packaging\windows\backstride.iss
; For one person, without administrator's rights. The diary (%LOCALAPPDATA%\backstride) is in no
; [UninstallDelete]: removing the program leaves it alone.

#ifndef Version
  #error Say which version: iscc /DVersion=...
#endif

[Setup]
AppId={{6C1F0E0B-7C0B-4C39-9C52-3E1B6A3C7E55}
AppName=Backstride
AppVersion={#Version}
AppPublisher=Backstride contributors
DefaultDirName={localappdata}\Programs\Backstride
DefaultGroupName=Backstride
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=backstride-{#Version}-windows
SetupIconFile=..\..\build\icons\backstride.ico
UninstallDisplayIcon={app}\backstride.exe
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[InstallDelete]
; The program's own libraries: what an earlier version brought and this one doesn't must not be loaded.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "..\..\dist\backstride\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Backstride"; Filename: "{app}\backstride.exe"; AppUserModelID: "org.backstride.Backstride"

[Registry]
; Offered under "Open with"; no file type is taken away from another program.
Root: HKCU; Subkey: "Software\Classes\Applications\backstride.exe\shell\open\command"; ValueType: string; ValueData: """{app}\backstride.exe"" --open ""%1"""; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\backstride.exe\SupportedTypes"; ValueType: string; ValueName: ".fit"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\backstride.exe\SupportedTypes"; ValueType: string; ValueName: ".gpx"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\backstride.exe\SupportedTypes"; ValueType: string; ValueName: ".tcx"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\backstride.exe\SupportedTypes"; ValueType: string; ValueName: ".json"; ValueData: ""

[Run]
Filename: "{app}\backstride.exe"; Description: "{cm:LaunchProgram,Backstride}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usPostUninstall then
    { Not shown where nobody looks: an uninstallation without windows would wait for it. }
    SuppressibleMsgBox('Your diary was left alone. It lies in ' + ExpandConstant('{localappdata}\backstride'), mbInformation, MB_OK, IDOK);
end;
