; Bộ cài Thư Ký cho Windows. Made by .ci/windows, which says where the files are:
;   PROGRAM  folder with thuky.exe, thuky-cli.exe and WebView2Loader.dll
;   ROOT     folder of the sources
;   VERSION  version, as 0.1.0
;   OUT      the installer to be made
;
; For one user, without the rights of an administrator. Nothing is fetched from a network. The record lies elsewhere
; and stays when the program is removed.

Unicode true
!include "MUI2.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ThuKy"
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

Name "Thư Ký"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\ThuKy"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Thư Ký"
VIAddVersionKey "FileDescription" "Bộ cài Thư Ký"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ROOT}/assets/icons/icon.ico"
!define MUI_UNICON "${ROOT}/assets/icons/icon.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\thuky.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

Function .onInit
  SetRegView 64
FunctionEnd

Function un.onInit
  SetRegView 64
FunctionEnd

; Windows 11, and 10 with Edge, have WebView2; it tells its version in one of two places.
Function TellWithoutWebView
  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW}" "pv"
  ReadRegStr $1 HKCU "Software\${WEBVIEW}" "pv"
  StrCmp "$0$1" "" 0 there
  MessageBox MB_OK|MB_ICONEXCLAMATION "Máy này chưa có Microsoft Edge WebView2 nên cửa sổ Thư Ký chưa mở được. Hãy nhờ người quản trị máy cài WebView2 (bản dùng không cần mạng có trên trang của Microsoft). Dòng lệnh thuky-cli vẫn dùng được." /SD IDOK
there:
FunctionEnd

Section
  SetOutPath "$INSTDIR"
  File "${PROGRAM}/thuky.exe"
  File "${PROGRAM}/thuky-cli.exe"
  File "${PROGRAM}/WebView2Loader.dll"
  File "/oname=LICENSE.txt" "${ROOT}/LICENSE"
  File "/oname=LICENSES-of-others.txt" "${ROOT}/ui/src/office/licences.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Thư Ký.lnk" "$INSTDIR\thuky.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Thư Ký"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\thuky.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Thư Ký"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  Call TellWithoutWebView
SectionEnd

Section "Uninstall"
  Delete "$INSTDIR\thuky.exe"
  Delete "$INSTDIR\thuky-cli.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\LICENSES-of-others.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Thư Ký.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
