# Runs one throw-away server and outlives whoever asked for it, to clean up: the end of standard input is the end of
# the server and of its folder. Arguments: the folder for temporary files, the folder of binaries (with `@` for the
# scratch folder), the superuser's name; then the server's options. It prints the scratch folder.
trap '' HUP INT TERM PIPE
folder=$(mktemp -d "$1/lockstep-XXXXXX") || exit
case $2 in @*) bin=$folder${2#@} ;; *) bin=$2 ;; esac
superuser=$3
shift 3
echo "$folder"
exec 3<&0 </dev/null >"$folder/log" 2>&1

# The first line says that the binaries are in place.
if read -r _ <&3 && "$bin/initdb" --pgdata="$folder/data" --username="$superuser" --encoding=UTF8 --locale=C \
    --auth=trust --no-sync --no-instructions 3<&- >"$folder/initdb" 2>&1
then
    "$bin/postgres" -D "$folder/data" -k "$folder" -p 5432 "$@" 3<&- &
    server=$!
    {
        cat <&3 >/dev/null
        # Until it is gone: a signal that arrives before the server listens for it is lost.
        while [ ! -e "$folder/stopped" ] && kill -QUIT "$server" 2>/dev/null; do sleep 0.02; done
    } &
    wait "$server"
else
    cat "$folder/initdb"
fi
# The server is gone, by itself or because nobody wants it; whoever started it may want to read why.
: >"$folder/stopped"
cat <&3 >/dev/null
wait
rm -rf "$folder"
