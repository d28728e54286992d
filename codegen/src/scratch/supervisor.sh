# Runs one throw-away server and outlives whoever asked for it, to clean up: the end of standard input is the end of
# the server and of its folder. Arguments: the folder of binaries, the scratch folder, the superuser's name; then the
# server's options.
trap '' HUP INT TERM
bin=$1 folder=$2 superuser=$3
shift 3
exec 3<&0 </dev/null >"$folder/log" 2>&1

# The first line says that the binaries are in place.
if read -r _ <&3 && "$bin/initdb" --pgdata="$folder/data" --username="$superuser" --encoding=UTF8 --locale=C \
    --auth=trust --no-sync --no-instructions 3<&- >"$folder/initdb" 2>&1
then
    "$bin/postgres" -D "$folder/data" "$@" 3<&- &
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
