; The setup of Windows, made by tools/bundle_windows.py, which says VERSION, NUMBERS (four of them), SIZE (KiB), SOURCE
; (the folder of what is installed) and OUTPUT, and writes files.nsh and words.nsh beside it. For one user, without an
; administrator; 64 bit. Silently: setup /S [/D=FOLDER], uninstall.exe /S; 2 is returned while the program runs.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
CRCCheck force
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh
!include files.nsh

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Acupress"
!define KIND "Acupress.Routine"

Name "Acupress"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Acupress"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
BrandingText "Acupress ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Acupress"
VIAddVersionKey FileDescription "Acupress"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT"

!define MUI_ICON "${SOURCE}\acupress.ico"
!define MUI_UNICON "${SOURCE}\acupress.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\pythonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "-m acupress_desktop"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE TradChinese
!include words.nsh

; A program that runs holds its file: Windows writes nothing over it.
!macro FREE un
Function ${un}Free
  again:
  ClearErrors
  IfFileExists "$INSTDIR\pythonw.exe" 0 free
  FileOpen $0 "$INSTDIR\pythonw.exe" a
  IfErrors held
  FileClose $0
  FileOpen $0 "$INSTDIR\python.exe" a
  IfErrors held
  FileClose $0
  Goto free
  held:
  SetErrorLevel 2
  IfSilent 0 +2
  Quit
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY again
  Quit
  free:
FunctionEnd
!macroend
!insertmacro FREE ""
!insertmacro FREE "un."

Section
  Call Free
  ; The files of an older version go, whatever they were; its place at login stays.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
  ExecWait '"$INSTDIR\uninstall.exe" /S /KEEP _?=$INSTDIR'
  !insertmacro INSTALL_FILES
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ; As a package of Linux does: each start would read and compile what could not be kept.
  nsExec::Exec '"$INSTDIR\python.exe" -m compileall -q "$INSTDIR\site"'
  Pop $0
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Acupress.lnk" "$INSTDIR\pythonw.exe" "-m acupress_desktop" "$INSTDIR\acupress.ico" 0 SW_SHOWNORMAL "" "$(COMMENT)"

  ; Routine files end in .acupress.json. Windows goes by the last ending alone, which belongs to others: it offers this
  ; program beside them.
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(ROUTINE)"
  WriteRegStr HKCU "Software\Classes\${KIND}" "FriendlyTypeName" "$(ROUTINE)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\acupress.ico"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open" "FriendlyAppName" "Acupress"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\pythonw.exe" -m acupress_desktop open "%1"'
  WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "${KIND}" ""

  WriteRegStr HKCU "${ENTRY}" "DisplayName" "Acupress"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\acupress.ico"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  Call un.Free
  !insertmacro REMOVE_FILES
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/KEEP" $2
  IfErrors 0 kept
  Delete "$SMSTARTUP\acupress-desktop.cmd"
  Delete "$SMPROGRAMS\Acupress.lnk"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.json\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.json"
  DeleteRegKey HKCU "${ENTRY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  kept:
SectionEnd

Function .onInit
  ${IfNot} ${RunningX64}
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd
