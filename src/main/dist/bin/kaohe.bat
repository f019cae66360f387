@echo off
rem Starts Kaohe. What Java must be told before it starts stands here; everything else is in io.kaohe.cli.Main.
setlocal DisableDelayedExpansion

rem Output is UTF-8; the console's own code page comes back at the end.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

for %%i in ("%~dp0..") do set "home=%%~fi"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

set "major="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /i version') do (
  if not defined major for /f "delims=.-+" %%m in ("%%~v") do set "major=%%m"
)
set "code=70"
if not defined major (
  echo 没有找到能用的 Java。请安装 Java 17 或更新的版本，或让 JAVA_HOME 指向它。>&2
  echo No usable Java found. Install Java 17 or newer, or let JAVA_HOME point to it.>&2
  goto end
)
if %major% LSS 17 (
  echo 这个 Java 太旧。请安装 Java 17 或更新的版本，或让 JAVA_HOME 指向它。>&2
  echo This Java is too old. Install Java 17 or newer, or let JAVA_HOME point to it.>&2
  goto end
)

rem What kaohe warm made. A damaged one crashes Java, and none only makes it slower.
set "archive=%home%\lib\kaohe.jsa"
set "share="
set "size="
set "hash="
set "found="
if exist "%archive%" if exist "%archive%.sum" (
  for /f "usebackq tokens=2,3" %%a in ("%archive%.sum") do (
    set "size=%%a"
    set "hash=%%b"
  )
  for /f "skip=1 delims=" %%h in ('certutil -hashfile "%archive%" SHA256 2^>nul') do if not defined found set "found=%%h"
  for %%f in ("%archive%") do set "actual=%%~zf"
)
if defined found set "found=%found: =%"
if defined found if "%actual%"=="%size%" if /i "%found%"=="%hash%" set "share=-XX:SharedArchiveFile="%archive%""

rem Java speaks of its archives on standard output, where the report goes. One thread that compiles is enough for a second's work,
rem and what makes the hashes of files is compiled at once.
"%java%" -Xshare:auto %share% -Xlog:disable -Xlog:all=error:stderr ^
  -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:CompileCommand=quiet ^
  -XX:CompileCommand=CompileThresholdScaling,sun.security.provider.SHA2::implCompress0,0.01 ^
  -XX:+UseSerialGC -Xms24m -XX:-UsePerfData ^
  -Dfile.encoding=UTF-8 ^
  -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  "-Dkaohe.home=%home%" -cp "%home%\lib\*" io.kaohe.cli.Main %*
set "code=%errorlevel%"

:end
if defined codepage chcp %codepage% >nul
endlocal & exit /b %code%
